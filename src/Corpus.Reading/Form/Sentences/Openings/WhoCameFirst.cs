using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Finds where those who came stand behind their verb: "Taking part were Minister X and Minister Y", "Present at the meeting were …",
/// "In attendance were …", "The participants were …".
/// </summary>
internal static class WhoCameFirst
{
    /// <summary>"Participating in the second trilateral meeting of ministers were" has seven before its verb.</summary>
    private const int MostWordsBeforeVerb = 9;

    private static readonly WordSet First = WordLists.SetIgnoringCase("verb-forms: first words of a sentence that says who came");
    private static readonly WordSet Were = WordLists.Set("verb-forms: auxiliaries of the passive");

    /// <summary>Behind the verb; -1 where the sentence does not begin so.</summary>
    public static int BehindVerb(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        word = word.Core is "In" or "The" ? Word.Read(text, word.End, end) : word;
        bool canBe = First.Contains(word.Core);
        for (int count = 0; count < MostWordsBeforeVerb && canBe && !word.IsNone && text[word.End - 1] != ','; count++)
        {
            if (Were.Contains(word.Core))
            {
                return word.End;
            }

            word = Word.Read(text, word.End, end);
        }

        return -1;
    }
}
