using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>Makes topics from their entries; entries with one heading, in one file or several, are one topic.</summary>
internal sealed class TopicEntries(LexiconMistakes mistakes)
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byHeading = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameList _phrases = new(mistakes);
    private readonly NameList _exclusions = new(mistakes);

    public ImmutableArray<TopicDefinition> Read(IEnumerable<SourcedEntry> entries)
    {
        foreach (SourcedEntry entry in entries)
        {
            Draft draft = DraftFor(entry);
            draft.HasPhrases |= entry.Fields(null).Any();
            _phrases.AddFields(draft.Phrases, string.Empty, draft.Label, entry, null);
            _exclusions.AddFields(draft.Exclusions, draft.Label, draft.Label, entry, "not");
        }

        foreach (Draft draft in _drafts.Where(static draft => !draft.HasPhrases))
        {
            mistakes.Incomplete(draft.First.Path, draft.First.Entry, "phrase that marks it", "  " + draft.Label);
        }

        return _drafts.Where(static draft => draft.Phrases.Count > 0).Select(ToDefinition).ToImmutableArray();
    }

    private Draft DraftFor(SourcedEntry entry)
    {
        string key = Phrase.HeadingKey(entry.Entry.Heading);
        if (!_byHeading.TryGetValue(key, out Draft? draft))
        {
            draft = new Draft(entry);
            _byHeading.Add(key, draft);
            _drafts.Add(draft);
        }

        return draft;
    }

    private TopicDefinition ToDefinition(Draft draft) => new(
        Identifier.Unique(Identifier.FromAcronym(draft.Label, "Topic"), _ids),
        draft.Label,
        draft.Phrases.ToEquatableArray(),
        draft.Exclusions.ToEquatableArray());

    private sealed class Draft(SourcedEntry first)
    {
        public SourcedEntry First => first;

        public string Label => first.Entry.Heading;

        public bool HasPhrases { get; set; }

        public ImmutableArray<string>.Builder Phrases { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder Exclusions { get; } = ImmutableArray.CreateBuilder<string>();
    }
}
