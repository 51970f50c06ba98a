using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>Recognizes the name of a ministry, department or other body of a government on a line of its own.</summary>
internal static class IssuerForm
{
    private const int MostWords = 12;

    /// <summary>"From: Ministry of Defence, Foreign &amp; Commonwealth Office, and The Rt Hon Oliver Fairleigh MP"</summary>
    private const int MostWordsBehindLabel = 24;

    private static readonly WordSet Bodies = WordLists.SetIgnoringCase("government-bodies: bodies");

    private static readonly WordSet Labels = WordLists.SetIgnoringCase("head-labels: last words of a label of who published");

    private static readonly WordSet Links = WordLists.SetIgnoringCase("function-words: words inside names of bodies");

    private static readonly WordSet TitleWords = WordLists.SetIgnoringCase("titles-of-texts: words of a title that names a ministry");

    public static bool Is(string text, int start, int end)
    {
        bool hasBody = false;
        int most = IsBehindLabel(text, start) ? MostWordsBehindLabel : MostWords;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < most && !word.IsNone; count++)
        {
            if (word.Core == "In")
            {
                // "… / In Japanese" is a link of the page.
                return false;
            }

            // "Ministry of Defence - Sri Lanka", "MINDEFENSA - PRESS OFFICE"
            bool isBehindShortName = count == 1 && Word.Read(text, start, end).Core.All(char.IsUpper);
            if ((hasBody || isBehindShortName) && word.Core is "-" or "–" or "—" && word.End < end)
            {
                word = Word.Read(text, word.End, end);
                continue;
            }

            bool isBody = Bodies.Contains(word.Core) || IsMisspeltMinistry(word.Core);
            bool isName = word.IsCapitalized && !HasDigit(word.Core) && !TitleWords.Contains(word.Core) && !TitleForm.IsTitleWord(word.Core);
            if ((!isBody && !isName && !Links.Contains(word.Core)) || text[word.End - 1] is '.' or ':' or ';' && !IsInitials(text, word))
            {
                return false;
            }

            hasBody |= isBody;
            if (word.End >= end)
            {
                // A body alone ("Office") needs a name beside it; an abbreviation is its own name.
                return hasBody && (count > 0 || IsAbbreviation(word.Core)) && !Links.Contains(word.Core);
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    /// <summary>"From: " stands before it, so that no title is meant.</summary>
    private static bool IsBehindLabel(string text, int start)
    {
        int end = start;
        while (end > 0 && Blank.Is(text[end - 1]))
        {
            end--;
        }

        int label = end - 1;
        while (label > 0 && char.IsLetter(text[label - 1]))
        {
            label--;
        }

        return end > 0 && text[end - 1] is ':' or '：' && Labels.Contains(text.Substring(label, end - 1 - label));
    }

    private static bool IsInitials(string text, Word word) =>
        Abbreviation.At(text, word.Start, word.End - 1) == AbbreviationKind.Initials;

    private static bool IsAbbreviation(string word) => word.Length <= 4 && char.IsUpper(word[word.Length - 1]);

    private static bool IsMisspeltMinistry(string word) =>
        word.StartsWith("Minist", StringComparison.Ordinal) && word.EndsWith("ry", StringComparison.Ordinal);

    private static bool HasDigit(string word)
    {
        foreach (char character in word)
        {
            if (char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
