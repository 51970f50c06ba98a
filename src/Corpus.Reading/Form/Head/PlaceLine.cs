using System.Globalization;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>
/// Recognizes a city in capitals on a line of its own before the opening, as agencies write it: "ANKARA". It stands elsewhere in the text too; what
/// does not ("BACKGROUND") is none.
/// </summary>
internal static class PlaceLine
{
    /// <summary>"NEW YORK CITY"</summary>
    private const int MostWords = 3;

    private const int MostBlankLines = 3;

    public static bool Is(DocumentLines document, Grammar grammar, int index) =>
        AreCapitals(document.Content, document.Lines[index]) && NextText(document, index) is int next && BodyStart.IsOpeningAt(document, grammar, next)
        && StandsElsewhere(document.Content, document.Lines[index]);

    /// <summary>"in Ankara": with capitals of a name, and not of a line.</summary>
    private static bool StandsElsewhere(string text, TextLine line)
    {
        string words = text.Substring(line.TextStart, line.Length);
        string name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant());
        return text.Contains(name);
    }

    private static bool AreCapitals(string text, TextLine line)
    {
        int count = 0;
        for (Word word = Word.Read(text, line.TextStart, line.TextEnd); !word.IsNone; word = Word.Read(text, word.End, line.TextEnd))
        {
            count++;
            if (count > MostWords || !word.Core.All(char.IsUpper) || TitleForm.IsTitleWord(word.Core))
            {
                return false;
            }
        }

        return count > 0;
    }

    private static int? NextText(DocumentLines document, int index)
    {
        int next = index + 1;
        while (next < document.Lines.Length && document.Lines[next].IsBlank && next <= index + MostBlankLines)
        {
            next++;
        }

        return next < document.Lines.Length && !document.Lines[next].IsBlank ? next : null;
    }
}
