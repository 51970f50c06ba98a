using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Assertions;

/// <summary>
/// Tells a line of a transcript, "Minister Lund: Sweden sent two ships and we accepted one.": all behind the colon is what that one said, and
/// none of it is an act that the text reports.
/// </summary>
internal static class LabelledSpeech
{
    /// <summary>Who speaks behind the label that a sentence begins with; null where it begins with none.</summary>
    public static Subject? SpeakerOf(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs)
    {
        if (!HasColon(sentence) || subjects.ReadAt(sentence, 0) is not { Kind: SubjectKind.Participant } subject || subject.Speakers.Count > 1)
        {
            return null;
        }

        int first = subject.Next + 1;
        return sentence.Is(subject.Next, ":")
            && sentence.IsCapitalized(first) && !sentence.IsAside(first)
            && !(verbs.MatchAt(sentence, Adverbials.Skip(sentence, first)) is VerbMatch verb && verb.IsPast)
                ? subject
                : null;
    }

    private static bool HasColon(Sentence sentence) => sentence.Text.IndexOf(':') > 0;
}
