using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Mentions;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning;

/// <summary>A lexicon made ready for reading statements; built once, used for every document. Immutable.</summary>
internal sealed class StatementLexicon
{
    public StatementLexicon(LexiconModel model, CancellationToken cancellation = default)
    {
        Offices = TitlesOf(model.Offices, cancellation);
        Verbs = new ReportingVerbs(model.Verbs, cancellation);
        Topics = new TopicFinder(model.Topics, model.Countries, cancellation);
        Names = new NameFinder(model.Countries, model.Places);
        Countries = new CountryWords(model.Countries);
    }

    /// <summary>What the holder of each office is called, by its identifier.</summary>
    public IReadOnlyDictionary<string, OfficeTitles> Offices { get; }

    public ReportingVerbs Verbs { get; }

    public TopicFinder Topics { get; }

    public NameFinder Names { get; }

    public CountryWords Countries { get; }

    // Offices of one entry of many countries have one array of names, and are called alike.
    private static Dictionary<string, OfficeTitles> TitlesOf(EquatableArray<OfficeDefinition> offices, CancellationToken cancellation)
    {
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

        return titles;
    }
}
