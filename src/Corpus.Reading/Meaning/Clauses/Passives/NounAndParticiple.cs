using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Passives;

/// <summary>A verb of several words whose noun is the subject of the passive: "Emphasis was placed by Minister Lund on speed" is "placed emphasis on".</summary>
internal static class NounAndParticiple
{
    /// <summary>Noun, participle and the identifier of the verb.</summary>
    private static readonly string[][] Entries = [.. WordLists.List("verbs: nouns of which a passive says what was said").Select(static entry => entry.Split(' '))];

    /// <summary>The verb of the noun before an auxiliary and of the participle behind it; null where they are none.</summary>
    public static VerbMatch? At(Sentence sentence, ReportingVerbs verbs, int auxiliary, int participle)
    {
        string[]? entry = Array.Find(Entries, words => sentence.Is(auxiliary - 1, words[0]) && sentence.Is(participle, words[1]));
        return entry != null && verbs.Named(entry[2], participle) is VerbMatch verb ? verb : null;
    }
}
