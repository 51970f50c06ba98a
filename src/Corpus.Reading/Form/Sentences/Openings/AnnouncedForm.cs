using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Finds where the opening begins behind the body that announces it: "The Ministry announced today that Minister X had received
/// Minister Y", "It was reported that …". What a minister announces is no meeting of his.
/// </summary>
internal static class AnnouncedForm
{
    /// <summary>"Kyiv, 18 July 2024 – The press service of the Ministry of Defence of Ukraine" is fifteen.</summary>
    private const int MostWordsOfSubject = 20;

    /// <summary>"announced in a statement on Friday, 18 July 2024, that" is eight.</summary>
    private const int MostWordsBeforeThat = 9;

    private static readonly WordSet Bodies = WordLists.Set("government-bodies: bodies that announce");
    private static readonly WordSet Offices = WordLists.Set("roles: offices");
    private static readonly WordSet Announcing = WordLists.Set("verb-forms: pasts of announcing");
    private static readonly WordSet Were = WordLists.Set("verb-forms: auxiliaries of the passive");

    /// <summary>Behind "that"; -1 where nobody announces anything.</summary>
    public static int BehindThat(string text, int start, int end)
    {
        bool hasBody = false;
        string before = "";
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsOfSubject && !word.IsNone && !Offices.Contains(word.Core); count++)
        {
            if (Announcing.Contains(word.Core))
            {
                return hasBody ? BehindThatOf(text, word, end) : -1;
            }

            hasBody |= Bodies.Contains(WithoutOwner(word.Core)) || (Were.Contains(word.Core) && before == "It");
            before = word.Core;
            word = Word.Read(text, word.End, end);
        }

        return -1;
    }

    private static int BehindThatOf(string text, Word verb, int end)
    {
        Word word = Word.Read(text, verb.End, end);
        for (int count = 0; count < MostWordsBeforeThat && !word.IsNone; count++)
        {
            if (word.Core == "that")
            {
                return word.End;
            }

            word = Word.Read(text, word.End, end);
        }

        return -1;
    }

    /// <summary>"the Ministry's press service"</summary>
    private static string WithoutOwner(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
}
