using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;

namespace Corpus.Reading.Form.Page;

/// <summary>Recognizes the number of a page on a line of its own, in the languages that pages are made in: "- 2 -", "2/3", "Page 2 of 3", "Página 1 de 2".</summary>
internal static class PageNumber
{
    private const int MostDigits = 4;

    private static readonly WordSet Labels = WordLists.Set("page-furniture: labels of a page number");
    private static readonly WordSet Joints = WordLists.Set("page-furniture: between a page and how many there are");

    /// <summary>"- 2 -", "-2-", "2/3", "Page 2", "Page 2 of 3", "Seite 2 von 3"</summary>
    public static bool IsFramed(string text, int start, int end)
    {
        bool isDashed = IsDash(text[start]) && IsDash(text[end - 1]) && end - start >= 3;
        if (isDashed && IsNumber(text.Substring(start + 1, end - start - 2).Trim()))
        {
            return true;
        }

        if (!HasDigit(text, start, end))
        {
            return false;
        }

        string label = text.Substring(start, Math.Min(end - start, LineRun.LongestLabel)).ToLowerInvariant();
        int blank = label.IndexOf(' ');
        return (blank > 0 && Labels.Contains(label.Substring(0, blank)) && IsOfSeveral(label.Substring(blank + 1), mayBeAlone: true))
            || IsOfSeveral(label, mayBeAlone: false);
    }

    public static bool IsNumber(string label) => label.Length is >= 1 and <= MostDigits && label.All(char.IsDigit);

    /// <summary>"2", where it may be alone, "2 of 3", "2/3".</summary>
    private static bool IsOfSeveral(string words, bool mayBeAlone)
    {
        string[] parts = words.Replace("/", " / ").Split([' '], StringSplitOptions.RemoveEmptyEntries);
        bool isJoined = parts.Length == 3 && IsNumber(parts[0]) && IsNumber(parts[2]) && (parts[1] == "/" || (mayBeAlone && Joints.Contains(parts[1])));
        return isJoined || (mayBeAlone && parts.Length == 1 && IsNumber(parts[0]));
    }

    private static bool HasDigit(string text, int start, int end)
    {
        int i = start;
        while (i < end && !char.IsDigit(text[i]))
        {
            i++;
        }

        return i < end;
    }

    private static bool IsDash(char character) => character is '-' or '–' or '—' or '~' or '―' or '‐' or '−';
}
