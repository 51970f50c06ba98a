using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Assertions;

/// <summary>
/// Tells a sentence that one of those who took part is the source of: of "According to Minister Lund, the Secretary promised aid" only Minister
/// Lund says that it is so. "Noted that, in the words of Minister Lund, …" says it of what was said.
/// </summary>
internal static class Hearsay
{
    private static readonly PhraseList LeadsIn = new(WordLists.List("function-words: leads in whose word it is"));

    public static bool Is(Sentence sentence, SubjectReader subjects)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            bool isAtBoundary = i == 0 || (sentence.Is(i - 1, ",") && !FunctionWords.IsAny(sentence.Lower(i - 2), WordClass.Subordinator | WordClass.Joint));
            int behind = isAtBoundary && !sentence.IsAside(i) ? LeadsIn.Behind(sentence, i) : i;
            if (behind > i && subjects.ReadAt(sentence, behind) is { Kind: SubjectKind.Participant } source && (sentence.Is(source.Next, ",") || sentence.Lower(source.Next) is "." or ""))
            {
                return true;
            }
        }

        return false;
    }
}
