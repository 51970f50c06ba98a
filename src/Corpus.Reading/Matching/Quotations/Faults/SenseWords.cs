using Corpus.Reading.English;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Faults;

/// <summary>The words that a quotation must neither lose nor gain: negations, numbers and names.</summary>
internal static class SenseWords
{
    private static readonly WordSet Negations = WordLists.Set("quoting: negations");
    private static readonly Dictionary<string, string> Numbers = WordLists.Table("quoting: numbers");

    /// <summary>True for "not", "refused", "didn't".</summary>
    public static bool IsNegation(string key) => Negations.Contains(key) || key.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>Adds what a range of units has of them, and those of which only a part is in it.</summary>
    /// <param name="counts">By what they stand for; equal for "two" and "2", for "U.S." and "United States".</param>
    /// <param name="sign">1, or -1 to take away.</param>
    /// <param name="first">Where words begin that can be part of a name.</param>
    public static void Count(IUnits units, int first, int start, int end, QuotationNames names, Dictionary<(QuotationFault Kind, string Of), int> counts, int sign)
    {
        for (int place = Math.Max(first, start - names.Longest); place < end;)
        {
            int length = names.At(units, place, out string of);
            if (length > 0 && place + length > start)
            {
                Add(counts, QuotationFault.Name, of, sign);
            }

            for (int i = place; i < place + Math.Max(length, 1); i++)
            {
                if (i >= start && i < end)
                {
                    AddWord(units, i, counts, sign);
                }
            }

            place += Math.Max(length, 1);
        }
    }

    private static void AddWord(IUnits units, int place, Dictionary<(QuotationFault Kind, string Of), int> counts, int sign)
    {
        string key = units.KeyAt(place);
        if (IsNegation(key))
        {
            Add(counts, QuotationFault.Negation, "", sign);
        }
        else if (NumberOf(units, place) is string number)
        {
            Add(counts, QuotationFault.Number, number, sign);
        }
    }

    /// <summary>What a number stands for; null for a word that is none.</summary>
    private static string? NumberOf(IUnits units, int place)
    {
        string key = units.KeyAt(place);
        foreach (char c in key)
        {
            if (char.IsDigit(c))
            {
                return key.Replace(",", "");
            }
        }

        bool isPointing = key == "one" && place + 1 < units.End && units.KeyAt(place + 1) == "of";
        return !isPointing && Numbers.TryGetValue(key, out string? number) ? number : null;
    }

    private static void Add(Dictionary<(QuotationFault Kind, string Of), int> counts, QuotationFault kind, string of, int sign)
    {
        counts.TryGetValue((kind, of), out int count);
        counts[(kind, of)] = count + sign;
    }
}
