using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>What the holders of all offices of a lexicon are called.</summary>
internal static class OfficeTitleTable
{
    private const string Joint = " and ";

    /// <summary>By the identifiers of the offices.</summary>
    public static Dictionary<string, OfficeTitles> Of(EquatableArray<OfficeDefinition> offices, CancellationToken cancellation)
    {
        // Offices of one entry of many countries have one array of names, and are called alike.
        Dictionary<(ImmutableArray<string>, string?), OfficeTitles> alike = [];
        Dictionary<string, OfficeTitles> titles = new(StringComparer.Ordinal);
        foreach (OfficeDefinition office in offices)
        {
            cancellation.ThrowIfCancellationRequested();
            var names = (office.Names.Items, office.ShortTitle);
            if (!alike.TryGetValue(names, out OfficeTitles? same))
            {
                alike.Add(names, same = OfficeTitles.Of(office));
            }

            titles.Add(office.Id, same);
        }

        JoinLongerTitles(offices, titles, cancellation);
        return titles;
    }

    /// <summary>"Deputy Prime Minister and Minister for Defence" is what the Minister for Defence of that country is called too.</summary>
    private static void JoinLongerTitles(
        EquatableArray<OfficeDefinition> offices, Dictionary<string, OfficeTitles> titles, CancellationToken cancellation)
    {
        ILookup<(string Country, string Title), OfficeDefinition> longer = offices
            .Where(static office => office.Title.IndexOf(Joint, StringComparison.Ordinal) > 0)
            .ToLookup(static office => (office.CountryCode, Behind(office.Title)));
        foreach (OfficeDefinition office in offices)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (string name in office.Names)
            {
                foreach (OfficeDefinition one in longer[(office.CountryCode, name.ToLowerInvariant())].Where(one => one.Id != office.Id).Take(1))
                {
                    titles[office.Id] = titles[office.Id].WithPartsOf(titles[one.Id]);
                }
            }
        }
    }

    private static string Behind(string title) =>
        title.Substring(title.IndexOf(Joint, StringComparison.Ordinal) + Joint.Length).ToLowerInvariant();
}
