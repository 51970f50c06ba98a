using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>
/// Cuts a text into units: the words of <see cref="Words"/>, in the one form of their letters, without what cannot be seen in them, and
/// initials one by one.
/// </summary>
internal static class UnitCutter
{
    /// <summary>U+00A0: all before it is as it looks.</summary>
    private const char FirstUnusual = '\u00A0';

    /// <summary>The units of a part of a text; starts are counted in the whole text.</summary>
    public static List<QuotationUnit> Cut(string text, int start, int end)
    {
        List<QuotationUnit> units = [];
        PlainText plain = PlainText.Of(text, start, end);
        TokenRule rule = WordDialect.Rule;
        for (Token token = rule.Next(plain.Text, plain.Start, plain.End); !token.IsNone; token = rule.Next(plain.Text, token.End, plain.End))
        {
            if (token.IsWord)
            {
                Add(units, plain, token);
            }
        }

        return units;
    }

    /// <summary>The units of a text.</summary>
    public static List<QuotationUnit> Cut(string text) => Cut(text, 0, text.Length);

    private static void Add(List<QuotationUnit> units, PlainText text, Token word)
    {
        int start = word.Start;
        for (int i = word.Start + 1; i < word.End; i++)
        {
            if (text.Text[i] == '.' && !char.IsDigit(text.Text[i - 1]))
            {
                units.Add(Unit(text, start, i, i + 1));

                // "U.S.’s" behind a sign that parts its letters is "U", "S" and "s" as well.
                start = i + 1 < word.End && Apostrophe.Is(text.Text[i + 1]) ? i + 2 : i + 1;
            }
        }

        if (start < word.End)
        {
            units.Add(Unit(text, start, word.End, word.End));
        }
    }

    private static QuotationUnit Unit(PlainText text, int start, int endOfKey, int end)
    {
        int first = text.PlaceOf(start);
        return new QuotationUnit(first, text.PlaceOf(end - 1) + 1 - first, KeyOf(text.Text, start, endOfKey - start));
    }

    private static string KeyOf(string text, int start, int length)
    {
        string key = WordKey.Of(text, start, length);
        foreach (char c in key)
        {
            if (c >= FirstUnusual)
            {
                return Composed(WithUsualForms(key));
            }
        }

        return key;
    }

    /// <summary>Letters and digits of full width, and those that typesetters join ("\uFB01" for "fi"), as everybody else writes them.</summary>
    private static string WithUsualForms(string key) => !key.Any(IsOtherForm)
        ? key
        : WordKey.Of(string.Concat(key.Select(static c => IsOtherForm(c) ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString())));

    private static bool IsOtherForm(char c) => c is (>= '\uFB00' and <= '\uFB06') or (>= '\uFF10' and <= '\uFF5A');

    /// <summary>Letters with marks in one character where there is one; what is no text at all stays as it is.</summary>
    private static string Composed(string key)
    {
        for (int i = 0; i < key.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(key[i]) && i + 1 < key.Length && char.IsLowSurrogate(key[i + 1]);
            if (char.IsSurrogate(key[i]) && !isPair)
            {
                return key;
            }

            i += isPair ? 1 : 0;
        }

        return key.Normalize();
    }
}
