using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>
/// Recognizes a dateline that is a sentence of its own before the opening, "Santiago de Chile, June 22, 2023.", "Vienna, 25 February 2025
/// (BMLV).", and the agency or the city that stands beside it: "Tashkent, April 23, 2024. UzA.", "ASTANA. May 7, 2024."
/// </summary>
internal static class LeadingDateline
{
    /// <summary>"KAZINFORM."</summary>
    private const int LongestAgency = 16;

    public static bool Is(string text, int start, int end) => HasDay(text, start, end) || IsName(text, start, end);

    /// <summary>True for the dateline itself, which says when the text was published.</summary>
    public static bool HasDay(string text, int start, int end)
    {
        int last = text[end - 1] == '.' ? end - 1 : end;
        int open = text.LastIndexOf('(', last - 1, last - start);
        return DatelineForm.Is(text, start, last) || (text[last - 1] == ')' && open > start && DatelineForm.Is(text, start, Blank.TrimEnd(text, start, open)));
    }

    /// <summary>One word with a capital and a stop: no sentence says anything in so few.</summary>
    private static bool IsName(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        return word.End == end && word.IsCapitalized && text[end - 1] == '.' && end - start <= LongestAgency;
    }
}
