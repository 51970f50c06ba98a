using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>Recognizes who wrote a text, or whose it is, on a line of its own: "By Jin Soo-ah", "Hon Rachel Cossar", "Source: Military Online".</summary>
internal static class BylineForm
{
    /// <summary>"The Right Honourable Sir John Marwell KBE MP" has eight.</summary>
    private const int MostWords = 8;

    /// <summary>"Hon Sir John Marwell"</summary>
    private const int MostOfName = 3;

    private static readonly WordSet LeadsIn = WordLists.SetIgnoringCase("head-labels: before who wrote a text");
    private static readonly WordSet Labels = WordLists.SetIgnoringCase("head-labels: last words of a label of who published");
    private static readonly WordSet Offices = WordLists.Set("roles: offices");
    /// <summary>"Foreign Affairs and Defence"</summary>
    private const int MostWordsOfPortfolio = 4;

    private static readonly WordSet Foreign = WordLists.SetIgnoringCase("roles: ministry of foreign affairs");
    private static readonly WordSet Ministries = WordLists.SetIgnoringCase("roles: ministries");
    private static readonly WordSet Fields = WordLists.Set("roles: fields of ministries");
    private static readonly WordSet Inside = WordLists.Set("function-words: words inside names and offices");
    private static readonly WordSet Honours = WordLists.Set("honorifics: of members of a parliament");

    public static bool Is(string text, int start, int end)
    {
        Word first = Word.Read(text, start, end);
        if (first.IsNone)
        {
            return false;
        }

        bool isLabel = Labels.Contains(first.Core) && text[first.End - 1] == ':';
        if (isLabel || LeadsIn.Contains(first.Core))
        {
            return AreNames(text, first.End, end);
        }

        // "Written by: Latonya Linton"
        Word by = Word.Read(text, first.End, end);
        if (first.IsCapitalized && by.Core == "by" && text[by.End - 1] == ':')
        {
            return AreNames(text, by.End, end);
        }

        Word second = first.Core == "The" ? Word.Read(text, first.End, end) : first;
        Word third = Word.Read(text, second.End, end);

        // "Senator the Hon Linda Reynolds CSC"
        second = third.Core == "the" && Honours.Contains(second.Core) ? Word.Read(text, third.End, end) : second;
        return Honours.Contains(second.Core) && AreNames(text, second.End, end, MostOfName);
    }

    /// <summary>"MP", "KBE"</summary>
    private static bool IsLetters(string word) => word.Length > 1 && word.All(char.IsUpper);

    /// <summary>"Deputy Prime Minister", "Minister for Defence": what the one of the byline is, on the next line.</summary>
    public static bool IsOffice(string text, int start, int end)
    {
        bool hasOffice = false;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && (word.IsCapitalized || (count > 0 && Inside.Contains(word.Core))); count++)
        {
            hasOffice |= Offices.Contains(word.Core);
            if (word.End >= end)
            {
                return hasOffice;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    /// <summary>"Defence", "Foreign Affairs": of what the one of the byline is the minister, on a line of its own behind the name.</summary>
    public static bool IsPortfolio(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsOfPortfolio && IsOfPortfolio(word, count); count++)
        {
            if (word.End >= end)
            {
                return true;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    private static bool IsOfPortfolio(Word word, int count) =>
        !TitleForm.IsTitleWord(word.Core)
        && ((word.IsCapitalized && (Ministries.Contains(word.Core) || Fields.Contains(word.Core) || Foreign.Contains(word.Core))) || (count > 0 && word.Core == "and"));

    /// <summary>Nothing but words with capitals, and none of which titles are made.</summary>
    /// <param name="most">How many of them are more than honours and letters behind a name: "Hon Rachel Cossar Visits Japan" is a title.</param>
    private static bool AreNames(string text, int start, int end, int most = MostWords)
    {
        int names = 0;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && word.IsCapitalized && !TitleForm.IsTitleWord(word.Core); count++)
        {
            names += Honours.Contains(word.Core) || IsLetters(word.Core) ? 0 : 1;
            if (word.End >= end)
            {
                return names <= most;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }
}
