using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.TimeAndPlace;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>
/// Tells in which country a text has its own minister at home: who receives a guest does so where he lives, who telephones
/// calls from the city of the dateline, and a text that is dated where they met, or speaks of the country of that place, has its own
/// minister there. Where the opening speaks of another event, and in cities where ministers of all countries meet, a host may be abroad.
/// </summary>
internal sealed class HomeCountry(ParsedDocument form, HeadLexicon lexicon)
{
    private static readonly WordSet Hosting = WordLists.Set("verb-forms: verbs of a host");
    private static readonly WordSet Occasions = WordLists.Set("time-and-place: occasions");
    private static readonly WordSet Gatherings = WordLists.Set("event-nouns: events of many");
    private static readonly WordSet Seats = WordLists.Set("time-and-place: seats of all countries");

    private readonly Lazy<string?> _code = new(() => Find(form, lexicon));

    /// <summary>The code of the country; null where the text does not tell. Looked for when it is first asked for, which is seldom.</summary>
    public string? Code => _code.Value;

    private readonly Lazy<string?> _venue = new(() => FindVenue(form, lexicon));

    /// <summary>The code of the country of the places that the opening names, or else the dateline, in seats of all countries too.</summary>
    public string? Venue => _venue.Value;

    /// <summary>True where the opening has another event beside the meeting, or an occasion: "on the margins of the ADMM-Plus".</summary>
    public bool IsAtGathering { get; } = form.Opening != null && new OpeningText(form.Opening) is var opening && (Has(opening, Occasions) || Has(opening, Gatherings));

    /// <summary>True where the opening has its subject receive a guest, and speaks of no other event.</summary>
    public bool HasHost => form.Opening != null && !IsAtGathering && Has(new OpeningText(form.Opening), Hosting);

    private static string? FindVenue(ParsedDocument form, HeadLexicon lexicon)
    {
        // What a call names is what it was about, and not where it was.
        bool isCall = form.Opening != null && MeetingFormatFinder.In(new OpeningText(form.Opening)) is ReadFormat.Telephone or ReadFormat.Video;
        string?[] texts = [isCall ? null : form.Opening?.Text, form.Dateline?.Text];
        return texts.OfType<string>().Select(text => CountryIn(text, 0, lexicon, withSeats: true)).FirstOrDefault(static code => code != null);
    }

    private static string? Find(ParsedDocument form, HeadLexicon lexicon)
    {
        if (form.Opening is null)
        {
            return null;
        }

        OpeningText opening = new(form.Opening);
        int start = InlineDateline.End(opening);
        string? dateline = form.Dateline is LocatedText line
            ? CountryIn(line.Text, 0, lexicon)
            : CountryIn(Dateline(opening), 0, lexicon) ?? OfLead(form, lexicon);
        if (MeetingFormatFinder.In(opening) is ReadFormat.Telephone or ReadFormat.Video)
        {
            return dateline;
        }

        string? venue = CountryIn(opening.Text, opening.StartOf(start), lexicon);
        if (Has(opening, Occasions) || Has(opening, Gatherings))
        {
            return null;
        }

        bool isHome = (venue, dateline) switch
        {
            (null, _) => Has(opening, Hosting) || IsAtMinistry(opening, lexicon),
            (_, null) => Has(opening, Hosting) || IsNamed(form, venue, lexicon),
            _ => venue == dateline,
        };
        return isHome ? venue ?? dateline : null;
    }

    /// <summary>"Athens, 24 February … at the Ministry of National Defence": the one that is meant is where the text was written.</summary>
    private static bool IsAtMinistry(OpeningText opening, HeadLexicon lexicon) =>
        lexicon.Places.In(opening.Text).Any(match => GenericPlace.Is(opening.Text.Substring(match.Start, match.Length)));

    /// <summary>
    /// True where the body names the country of the place, and the opening does not: "met in Suva, Fiji" and "met her Fijian counterpart in Suva"
    /// are told of another country.
    /// </summary>
    private static bool IsNamed(ParsedDocument form, string code, HeadLexicon lexicon) =>
        !Names(form.Opening!.Text, code, lexicon)
        && form.BodySentences.Any(sentence => Names(sentence.Text.Text, code, lexicon));

    private static bool Names(string text, string code, HeadLexicon lexicon) => lexicon.Countries.In(text).Any(match => match.Things[0].Code == code);

    /// <summary>"SEOUL, Jan. 31 (X) -- The defense chiefs agreed": the dateline of a lead that stands before the opening.</summary>
    private static string? OfLead(ParsedDocument form, HeadLexicon lexicon) =>
        form.BodySentences.FirstOrDefault()?.Text is LocatedText lead && lead.Line < form.Opening!.Line
            ? CountryIn(Dateline(new OpeningText(lead)), 0, lexicon)
            : null;

    private static string Dateline(OpeningText text) => text.Text.Substring(0, text.StartOf(InlineDateline.End(text)));

    private static bool Has(OpeningText opening, WordSet words) =>
        Enumerable.Range(0, opening.Count).Any(i => words.Contains(opening.Plain(i)));

    /// <summary>The country of the only places that a text names; null where it names none, or places of several.</summary>
    private static string? CountryIn(string text, int start, HeadLexicon lexicon, bool withSeats = false)
    {
        string?[] codes = [.. lexicon.Places.In(text)
            .Where(match => match.Start >= start && match.Things.Count == 1 && match.Things[0].City is not null && !GenericPlace.Is(text.Substring(match.Start, match.Length)))
            .Select(match => !withSeats && IsSeat(match.Things[0]) ? null : match.Things[0].CountryCode)
            .Distinct(StringComparer.Ordinal)
            .Take(2)];
        return codes.Length == 1 ? codes[0] : null;
    }

    private static bool IsSeat(PlaceDefinition place) => Seats.Contains(place.City!);
}
