using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>Recognizes titles, and the same title where a page repeats it.</summary>
internal static class TitleForm
{
    /// <summary>No title has more characters; what is longer is a sentence.</summary>
    public const int Longest = 320;

    /// <summary>No title is wrapped onto more lines.</summary>
    public const int MostLines = 4;

    private const int MostWords = 40;

    private static readonly WordSet Words = WordLists.SetIgnoringCase("titles-of-texts: words of a title");
    private static readonly WordSet Labels = WordLists.SetIgnoringCase("head-labels: labels of the title");
    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings");

    /// <summary>Behind "SUBJECT:" at the start of a title, which says only that it is one; the start where nothing does.</summary>
    public static int SkipLabel(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        return word.End < end && text[word.End - 1] is ':' or '：' && Labels.Contains(word.Core) ? Blank.Skip(text, word.End, end) : start;
    }

    /// <summary>True for a word that titles of such texts are made of.</summary>
    public static bool IsTitleWord(string word) => Words.Contains(word) || Meetings.Contains(word);

    /// <summary>True when one of the words of the run is of a title.</summary>
    public static bool HasTitleWord(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (IsTitleWord(word.Core))
            {
                return true;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    /// <summary>A title without what stands in brackets at its end, and without the name of a site behind it: "… (Summary)", "… | Ministry".</summary>
    public static string WithoutNote(string title)
    {
        int site = title.IndexOf(" | ", StringComparison.Ordinal);
        string words = site > 0 ? title.Substring(0, site) : title;
        int open = words.Length > 0 && words[words.Length - 1] is ')' or '）' ? words.LastIndexOfAny(['(', '（']) : -1;
        return open > 0 ? words.Substring(0, open) : words;
    }

    /// <summary>The letters and digits of a title in lower case, by which two ways to write it are compared.</summary>
    public static string Normalize(string title)
    {
        char[] letters = new char[title.Length];
        int count = 0;
        foreach (char character in title)
        {
            if (char.IsLetterOrDigit(character))
            {
                letters[count] = char.ToLowerInvariant(character);
                count++;
            }
        }

        return new string(letters, 0, count);
    }

    /// <summary>
    /// False where the first letter tells that a normalized title does not go on so: of nearly all lines of a text it does,
    /// and they need not be normalized.
    /// </summary>
    public static bool CanGoOnWith(string title, int length, string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start == end || (length < title.Length && char.ToLowerInvariant(text[start]) == title[length]);
    }
}
