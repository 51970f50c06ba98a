using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>Whose ministry published a text.</summary>
internal sealed class Publisher
{
    private static readonly char[] AroundAgency = [' ', ',', '(', ')', '/', '|', '.', ':'];

    private static readonly WordSet Bodies = WordLists.SetIgnoringCase("government-bodies: bodies");

    private static readonly WordSet BodyNames = WordLists.SetIgnoringCase("government-bodies: begins the name of a body behind its country");

    private readonly Lazy<string?> _agency;

    private Publisher(ParsedDocument form, HeadLexicon lexicon)
    {
        string? named = CountryOf(form.Issuer, lexicon) ?? CountryOfBody(form.Dateline, lexicon);
        Told = named ?? MinistryIn(form, lexicon);
        Usual = named ?? lexicon.PublisherCountry;
        _agency = new Lazy<string?>(() => AgencyOf(form, lexicon));
    }

    /// <summary>The code of its country where the text tells it; null elsewhere.</summary>
    public string? Told { get; }

    /// <summary>That, else the country of the ministry whose texts these usually are.</summary>
    public string? Usual { get; }

    /// <summary>The code of the country whose news agency wrote it; null where none stands in a dateline. Asked only where a head names one country.</summary>
    public string? Agency => _agency.Value;

    public static Publisher Of(ParsedDocument form, HeadLexicon lexicon) => new(form, lexicon);

    /// <summary>"Washington, February 24, 2025, SPA --": the agency of a state that the dateline names.</summary>
    private static string? AgencyOf(ParsedDocument form, HeadLexicon lexicon)
    {
        OpeningText? opening = form.Opening is null ? null : new OpeningText(form.Opening);
        string inline = opening is null ? string.Empty : opening.Text.Substring(0, opening.StartOf(InlineDateline.End(opening)));
        return $"{form.Dateline?.Text} {inline}".Split(AroundAgency).Select(lexicon.CountryOfAgency).FirstOrDefault(static code => code != null);
    }

    private static string? CountryOf(LocatedText? issuer, HeadLexicon lexicon) =>
        issuer is null ? null : lexicon.Countries.In(issuer.Text).Select(static match => match.Things[0].Code).FirstOrDefault();

    /// <summary>"May 3, 2024 – Ottawa, Ontario – National Defence / Canadian Armed Forces": a dateline that says who publishes, where others name a place.</summary>
    private static string? CountryOfBody(LocatedText? dateline, HeadLexicon lexicon) => dateline is null
        ? null
        : lexicon.Countries.In(dateline.Text)
            .Where(match => BodyNames.Contains(Word.Read(dateline.Text, match.End, dateline.Text.Length).Core))
            .Select(static match => match.Things[0].Code)
            .FirstOrDefault();

    /// <summary>
    /// The country of the ministry that the text names; "Pentagon Press Secretary X provided the following readout:"
    /// stands beside the opening.
    /// </summary>
    private static string? MinistryIn(ParsedDocument form, HeadLexicon lexicon) =>
        new[] { form.Issuer, form.Opening }.Concat(form.OpeningRest.Items)
            .Select(text => MinistryIn(text, lexicon))
            .FirstOrDefault(static country => country != null);

    /// <summary>The country of "Pentagon": the name of a ministry that no other has.</summary>
    private static string? MinistryIn(LocatedText? text, HeadLexicon lexicon)
    {
        if (text is null)
        {
            return null;
        }

        return lexicon.Places.In(text.Text)
            .Where(match => match.Things.Count == 1 && IsMinistry(match.Things[0], text.Text.Substring(match.Start, match.Length)))
            .Select(static match => match.Things[0].CountryCode)
            .FirstOrDefault();
    }

    private static bool IsMinistry(PlaceDefinition place, string written) =>
        string.Equals(place.Name, written, StringComparison.OrdinalIgnoreCase) && written.Split(' ').Any(Bodies.Contains) && !GenericPlace.Is(written);
}
