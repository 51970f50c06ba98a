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
        Offices = new OfficeTitleTable(model.Offices);
        Verbs = new ReportingVerbs(model.Verbs, cancellation);
        Topics = new TopicFinder(model.Topics, model.Countries, cancellation);
        Names = new NameFinder(model.Countries, model.Places, Verbs);
        Countries = new CountryWords(model.Countries);
    }

    public OfficeTitleTable Offices { get; }

    public ReportingVerbs Verbs { get; }

    public TopicFinder Topics { get; }

    public NameFinder Names { get; }

    public CountryWords Countries { get; }
}
