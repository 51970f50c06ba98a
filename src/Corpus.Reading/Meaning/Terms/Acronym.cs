using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Terms;

/// <summary>
/// The form of an acronym: 2 to 10 letters and digits, at least two of them capitals and never three small letters on end,
/// with hyphens and "&amp;" inside. The "s" of a plural and of a possessive is not part of it ("UAVs", "PLA's").
/// </summary>
internal static class Acronym
{
    public const int Longest = 10;

    /// <summary>A number behind it and a plus have none, so that a word with fewer is not looked at.</summary>
    private const int FewestCapitals = 2;

    /// <summary>With a blank or a hyphen and a word as long behind it.</summary>
    public const int LongestWithTail = (2 * Longest) + 1;

    /// <summary>Every word of a text that has the form, each once, in order; of "Japan-U.S.-ROK" its parts are looked at too.</summary>
    public static EquatableArray<string> Mentions(string text)
    {
        Distinct found = new();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            int capitals = 0;
            while (i < text.Length && IsPart(text[i]))
            {
                capitals += char.IsUpper(text[i]) ? 1 : 0;
                i++;
            }

            if (capitals >= FewestCapitals)
            {
                AddWord(text, start, i, found);
            }

            i += i == start ? 1 : 0;
        }

        return found.ToEquatableArray();
    }

    /// <summary>
    /// "ADMM-Plus", "ADMM+", "FBA 2019": an acronym with a word in capitals behind a hyphen, or with a number, which its long form ends
    /// in too.
    /// </summary>
    /// <param name="tail">Where that word or number begins.</param>
    public static string? WithTail(string text, int start, int end, out int tail)
    {
        tail = end;
        if (end - start is > 2 and <= LongestWithTail && text[end - 1] == '+')
        {
            tail = end - 1;
            return Of(text, start, tail)?.Length == tail - start ? text.Substring(start, end - start) : null;
        }

        while (tail > start && char.IsLetterOrDigit(text[tail - 1]))
        {
            tail--;
        }

        bool isTail = tail > start + 1 && end > tail && end - start <= LongestWithTail
            && (text[tail - 1] == ' ' ? IsNumber(text, tail, end) : text[tail - 1] == '-' && IsWord(text, tail, end));
        return isTail && Of(text, start, tail - 1) is string acronym && acronym.Length == tail - 1 - start
            ? text.Substring(start, end - start)
            : null;
    }

    private static bool IsNumber(string text, int start, int end)
    {
        while (start < end && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start == end;
    }

    private static bool IsWord(string text, int start, int end)
    {
        bool isWord = end - start > 2 && char.IsUpper(text[start]);
        for (int i = start + 1; i < end && isWord; i++)
        {
            isWord = char.IsLower(text[i]);
        }

        return isWord;
    }

    /// <summary>The acronym that a word is, without the "s" of a plural; null when it does not have the form.</summary>
    public static string? Of(string text, int start, int end)
    {
        bool isPlural = end - start > 2 && text[end - 1] == 's' && (char.IsUpper(text[end - 2]) || char.IsDigit(text[end - 2]));
        end = isPlural ? end - 1 : end;
        if (end - start is < 2 or > Longest || !char.IsLetterOrDigit(text[start]) || !char.IsLetterOrDigit(text[end - 1]))
        {
            return null;
        }

        int capitals = 0;
        int small = 0;
        for (int i = start; i < end; i++)
        {
            small = char.IsLower(text[i]) ? small + 1 : 0;
            if (!IsPart(text[i]) || small > 2)
            {
                return null;
            }

            capitals += char.IsUpper(text[i]) ? 1 : 0;
        }

        return capitals >= FewestCapitals ? text.Substring(start, end - start) : null;
    }

    private static void AddWord(string text, int start, int end, Distinct found)
    {
        if (Of(text, start, end) is string whole)
        {
            found.Add(whole);
        }

        if (WithTail(text, start, end < text.Length && text[end] == '+' ? end + 1 : end, out _) is string withWord)
        {
            found.Add(withWord);
        }

        int behind = end + 1;
        while (end < text.Length && text[end] == ' ' && behind < text.Length && char.IsDigit(text[behind]) && behind - end <= Longest)
        {
            behind++;
        }

        if (behind > end + 1 && WithTail(text, start, behind, out _) is string withNumber)
        {
            found.Add(withNumber);
        }

        for (int from = start; from < end;)
        {
            int to = EndOfPart(text, from, end);
            if (to - from < end - start && Of(text, from, to) is string part)
            {
                found.Add(part);
            }

            from = to + 1;
        }
    }

    private static int EndOfPart(string text, int from, int end)
    {
        while (from < end && char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '&';
}
