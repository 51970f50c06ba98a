using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>
/// Recognizes the category under which a page files a text, on a line of its own between title and day: "Security", "National News". The last word
/// of a wrapped title, "Ministers Discuss Maritime" / "Security", is none.
/// </summary>
internal static class CategoryLine
{
    private const int MostWords = 2;

    private static readonly WordSet Categories = WordLists.SetIgnoringCase("page-furniture: categories of a page");
    private static readonly WordSet Attributes = WordLists.SetIgnoringCase("page-furniture: before such a word in a title");

    public static bool Is(DocumentLines document, Grammar grammar, int index)
    {
        string text = document.Content;
        TextLine line = document.Lines[index];
        return index > 0
            && index + 1 < document.Lines.Length
            && AreCategories(text, line)
            && !IsCutBefore(text, document.Lines[index - 1])
            && IsDay(text, document.Lines[index + 1], grammar);
    }

    private static bool AreCategories(string text, TextLine line)
    {
        int count = 0;
        Word word = Word.Read(text, line.TextStart, line.TextEnd);
        while (word.IsCapitalized && Categories.Contains(word.Core) && text[word.End - 1] is not ('.' or ':'))
        {
            count++;
            word = Word.Read(text, word.End, line.TextEnd);
        }

        return word.IsNone && count is > 0 and <= MostWords;
    }

    /// <summary>"… Discuss Maritime", "… Agree on": the title goes on.</summary>
    private static bool IsCutBefore(string text, TextLine before)
    {
        if (before.IsBlank)
        {
            return false;
        }

        Word last = Word.ReadBack(text, before.TextStart, before.TextEnd);
        return Attributes.Contains(last.Core) || last.IsLowerCase && Connector.IsLast(text, before.TextStart, before.TextEnd);
    }

    private static bool IsDay(string text, TextLine next, Grammar grammar) =>
        !next.IsBlank && HeadLine.Read(text, next.TextStart, next.TextEnd, grammar)[0].Kind == PieceKind.Dateline;
}
