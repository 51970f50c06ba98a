using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>
/// Tells where a head speaks against the country that a title without one usually means: "Defense Minister Kang met … in Seoul"
/// under a title that names no Japan is not the minister of Japan.
/// </summary>
internal sealed class CountriesOfHead(ParsedDocument form, HeadLexicon lexicon, HomeCountry home)
{
    private readonly Lazy<HashSet<string>> _named = new(() => Find(form, lexicon));

    /// <summary>The code of the country where they met, or of the city of the dateline; null where the head tells none.</summary>
    public string? Venue => home.Venue;

    /// <summary>What the body says of whose country somebody is of whom the head does not tell.</summary>
    public CountryInBody Body { get; } = new(form, lexicon);

    /// <summary>With which country the body says that another has ties.</summary>
    public PartnerInBody Partners { get; } = new(form, lexicon);

    /// <summary>True where the opening speaks of an event to which ministers of many countries come.</summary>
    public bool IsAtGathering => home.IsAtGathering;

    /// <summary>True where title, issuer, dateline or opening name the country, or a place in it.</summary>
    public bool Has(string code) => _named.Value.Contains(code);

    private static HashSet<string> Find(ParsedDocument form, HeadLexicon lexicon)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        IEnumerable<string> texts = new[] { form.Title, form.Issuer, form.Dateline, form.Opening }
            .Concat(form.OpeningRest.Items)
            .OfType<LocatedText>()
            .Select(static text => text.Text);
        foreach (string text in texts)
        {
            codes.UnionWith(lexicon.Countries.In(text).Select(match => match.Things[0].Code));
            codes.UnionWith(lexicon.Places.In(text)
                .Where(match => match.Things.Count == 1 && !GenericPlace.Is(text.Substring(match.Start, match.Length)))
                .Select(match => match.Things[0].CountryCode)
                .OfType<string>());
        }

        return codes;
    }
}
