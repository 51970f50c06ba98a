using System.Globalization;

namespace Corpus.Reading.Form.Lines;

/// <summary>Reads the number of an item or heading: digits of any width, letters, Roman numerals, circled digits.</summary>
/// <param name="Text">With ASCII digits: "1" for "１" and "①".</param>
/// <param name="Ordinal">Its place in the list; for "2.1" that of the last part.</param>
/// <param name="Alphabet">"1", "a", "A", "i" or "I": the first of its kind.</param>
/// <param name="End">The offset after its last character.</param>
internal readonly record struct Numeral(string Text, int Ordinal, string Alphabet, int End)
{
    /// <summary>A list or a text is not divided into more than two digits count; a longer number is a year or a quantity.</summary>
    private const int LongestNumber = 2;
    private const int MostLevels = 4;
    private const int LongestRoman = 6;

    /// <summary>The numeral that starts here, or null.</summary>
    public static Numeral? Read(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        char first = text[start];
        if (first is >= '①' and <= '⑳')
        {
            int circled = first - '①' + 1;
            return new Numeral(circled.ToString(CultureInfo.InvariantCulture), circled, "①", start + 1);
        }

        if (first is >= 'Ⅰ' and <= 'Ⅻ')
        {
            int roman = first - 'Ⅰ' + 1;
            return new Numeral(UpperRoman[roman], roman, "I", start + 1);
        }

        return IsDigit(first) ? ReadDigits(text, start, end) : ReadLetters(text, start, end);
    }

    private static Numeral? ReadDigits(string text, int start, int end)
    {
        string number = "";
        int i = start;
        for (int level = 0; level < MostLevels; level++)
        {
            int first = i;
            int value = 0;
            while (i < end && IsDigit(text[i]) && i - first <= LongestNumber)
            {
                value = (value * 10) + DigitOf(text[i]);
                i++;
            }

            if (i - first > LongestNumber || DigitOf(text[first]) == 0)
            {
                return null;
            }

            number += value.ToString(CultureInfo.InvariantCulture);
            bool goesOn = i + 1 < end && text[i] is '.' or '-' && IsDigit(text[i + 1]);
            if (!goesOn)
            {
                return new Numeral(number, value, level == 0 ? "1" : "1.1", i);
            }

            number += text[i];
            i++;
        }

        return null;
    }

    private static Numeral? ReadLetters(string text, int start, int end)
    {
        int i = start;
        while (i < end && i - start <= LongestRoman && IsAsciiLetter(text[i]))
        {
            i++;
        }

        string letters = text.Substring(start, i - start);
        int roman = RomanOf(letters);
        if (roman > 0)
        {
            return new Numeral(letters, roman, char.IsUpper(letters[0]) ? "I" : "i", i);
        }

        return letters.Length == 1
            ? new Numeral(letters, OrdinalOfLetter(letters[0]), char.IsUpper(letters[0]) ? "A" : "a", i)
            : null;
    }

    /// <summary>The place of a letter in the alphabet, from 1.</summary>
    public static int OrdinalOfLetter(char letter) => char.ToUpperInvariant(letter) - 'A' + 1;

    /// <summary>
    /// What a Roman numeral counts, all its letters in one case, up to 20: no summary has more parts. 0 for any other
    /// word.
    /// </summary>
    private static int RomanOf(string letters)
    {
        for (int value = 1; value < UpperRoman.Length; value++)
        {
            if (letters == UpperRoman[value] || letters == LowerRoman[value])
            {
                return value;
            }
        }

        return 0;
    }

    private static readonly string[] UpperRoman =
    [
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX",
    ];

    private static readonly string[] LowerRoman = [.. UpperRoman.Select(numeral => numeral.ToLowerInvariant())];

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int DigitOf(char digit) => digit >= '０' ? digit - '０' : digit - '0';
}
