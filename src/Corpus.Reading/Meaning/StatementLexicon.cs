using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Mentions;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning;

/// <summary>A lexicon made ready for reading statements; built once, used for every document. Immutable.</summary>
internal sealed class StatementLexicon
{
    public StatementLexicon(LexiconModel model)
    {
        Offices = model.Offices.ToDictionary(office => office.Id, StringComparer.Ordinal);
        Verbs = new ReportingVerbs(model.Verbs);
        Topics = new TopicFinder(model.Topics, model.Countries);
        Names = new NameFinder(model.Countries, model.Places);
        Countries = new CountryWords(model.Countries);
    }

    /// <summary>By their identifier.</summary>
    public IReadOnlyDictionary<string, OfficeDefinition> Offices { get; }

    public ReportingVerbs Verbs { get; }

    public TopicFinder Topics { get; }

    public NameFinder Names { get; }

    public CountryWords Countries { get; }
}
