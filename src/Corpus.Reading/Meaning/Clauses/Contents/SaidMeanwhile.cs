using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>
/// "touched on procurement, with Minister Lund stressing the need for speed": what somebody said beside it is not what the first verb has
/// as content.
/// </summary>
internal static class SaidMeanwhile
{
    /// <summary>True where such words begin behind a comma.</summary>
    public static bool IsBehind(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs, int comma) =>
        sentence.Is(comma + 1, "with")
        && subjects.ReadAt(sentence, comma + 2) is Subject subject
        && verbs.MatchProgressiveAt(sentence, Adverbials.Skip(sentence, subject.Next)) != null;
}
