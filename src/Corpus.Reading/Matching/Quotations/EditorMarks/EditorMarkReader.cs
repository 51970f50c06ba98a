using Corpus.Reading.English;

namespace Corpus.Reading.Matching.Quotations.EditorMarks;

/// <summary>Finds the marks of an editor in a quotation, one after the other, in one pass.</summary>
internal sealed class EditorMarkReader(string text)
{
    private static readonly WordSet Notes = WordLists.SetIgnoringCase("quoting: notes of an editor");

    /// <summary>A longer remark is none: it bounds what is looked up.</summary>
    private const int LongestNote = 40;

    /// <summary>Neither a list nor its notes go further; what has more digits is a year.</summary>
    private const int MostDigits = 3;

    private int _closing = -1;

    /// <summary>The next mark from a place on.</summary>
    /// <returns>False when there is none any more.</returns>
    public bool Next(int from, out EditorMark mark)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (i == 0 && text[i] == '(' && EndOfNumber(i, ')') is int number and >= 0)
            {
                // "(2) To work on expansion": texts are read without the numbers of their items.
                mark = new EditorMark(EditorMarkKind.Note, i, number, i);
                return true;
            }

            if (OmissionAt(i, out int end))
            {
                mark = new EditorMark(EditorMarkKind.Omission, i, end, -1);
                return true;
            }

            if (text[i] == '[' && Closing(i) is int closing and >= 0)
            {
                mark = Bracket(from, i, closing);
                return true;
            }
        }

        mark = default;
        return false;
    }

    /// <summary>Behind an omission that begins at a place: an ellipsis, or three full stops or more with blanks between them or without.</summary>
    public bool OmissionAt(int at, out int end)
    {
        end = at + 1;
        if (text[at] is '\u2026' or '\u22EF')
        {
            return true;
        }

        if (text[at] != '.')
        {
            return false;
        }

        int stops = 1;
        for (int i = at + 1; i < text.Length && (text[i] == '.' || char.IsWhiteSpace(text[i])); i++)
        {
            if (text[i] == '.')
            {
                stops++;
                end = i + 1;
            }
        }

        return stops >= 3;
    }

    /// <summary>Where the bracket closes; -1 where none does. Looked for once for all that open before it.</summary>
    private int Closing(int opening)
    {
        if (_closing < opening && _closing != int.MaxValue)
        {
            int found = text.IndexOf(']', opening);
            _closing = found < 0 ? int.MaxValue : found;
        }

        return _closing == int.MaxValue ? -1 : _closing;
    }

    private EditorMark Bracket(int from, int opening, int closing)
    {
        string content = closing - opening <= LongestNote ? text.Substring(opening + 1, closing - opening - 1).Trim() : "[";
        if (Notes.Contains(content.TrimEnd('.', '!')) || IsFootnote(opening, closing))
        {
            return new EditorMark(EditorMarkKind.Note, opening, closing + 1, opening);
        }

        int start = opening;
        while (start > from && IsOfWord(text[start - 1]))
        {
            start--;
        }

        int end = closing + 1;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        // "welcome[]" for "welcomed": nothing is left out but an ending.
        if (content.Length == 0 && start < opening && end == closing + 1)
        {
            return new EditorMark(EditorMarkKind.PartOfWord, start, end, opening);
        }

        bool isOmission = content.Length == 0 || (OmissionAt(opening + 1, Blank(opening + 1), out int behind) && Blank(behind) == closing);
        bool isPart = (start < opening || end > closing + 1) && !isOmission && content.All(IsOfWord);
        return isPart
            ? new EditorMark(EditorMarkKind.PartOfWord, start, end, opening)
            : new EditorMark(isOmission ? EditorMarkKind.Omission : EditorMarkKind.Words, opening, closing + 1, opening);
    }

    /// <summary>"Strait[1]", "Strait.[1]": a number right behind words and before none. "the [2] ships" is put in, and "20[25]" too.</summary>
    private bool IsFootnote(int opening, int closing) =>
        opening > 0 && !char.IsWhiteSpace(text[opening - 1]) && !char.IsDigit(text[opening - 1])
        && EndOfNumber(opening, ']') == closing + 1 && (closing + 1 == text.Length || !IsOfWord(text[closing + 1]));

    /// <summary>Behind a number in brackets; -1 where there is none.</summary>
    private int EndOfNumber(int opening, char closing)
    {
        int i = opening + 1;
        while (i < text.Length && i <= opening + MostDigits && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > opening + 1 && i < text.Length && text[i] == closing ? i + 1 : -1;
    }

    private bool OmissionAt(int from, int at, out int end)
    {
        end = from;
        return at < text.Length && OmissionAt(at, out end);
    }

    private int Blank(int from)
    {
        int i = from;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c);
}
