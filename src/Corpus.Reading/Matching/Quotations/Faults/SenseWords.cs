using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Faults;

/// <summary>The words that a quotation must neither lose nor gain: negations, numbers and names.</summary>
internal static class SenseWords
{
    private static readonly WordSet Negations = WordLists.Set("quoting: negations");
    private static readonly Dictionary<string, string> Numbers = WordLists.Table("quoting: numbers");
    private static readonly Dictionary<string, string> Measures = WordLists.Table("quoting: what numbers count");

    /// <summary>What a word stands for behind a number begins with it.</summary>
    private const string Measure = "measure ";

    /// <summary>True for "not", "refused", "didn't".</summary>
    public static bool IsNegation(string key) => Negations.Contains(key) || key.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>True for a negation and a number, whatever it begins with: "[Not]", "[Two]", "[March]".</summary>
    public static bool IsOne(IUnits units, int place) =>
        IsNegation(units.KeyAt(place)) || NumberOf(units, place) is not null || DateOf(units, place) is not null;

    /// <summary>True for "minutes": where only the quotation has it, as in "50 [minutes]" for "50", it takes nothing away.</summary>
    public static bool IsMeasure(string of) => of.StartsWith(Measure, StringComparison.Ordinal);

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
                    AddWord(units, first, i, counts, sign);
                }
            }

            place += Math.Max(length, 1);
        }
    }

    private static void AddWord(IUnits units, int first, int place, Dictionary<(QuotationFault Kind, string Of), int> counts, int sign)
    {
        string key = units.KeyAt(place);
        if (IsNegation(key) || IsFree(units, place) || (sign < 0 && IsNegationInBrackets(units.WrittenAt(place))))
        {
            Add(counts, QuotationFault.Negation, "", sign);
        }
        else if ((NumberOf(units, place) ?? DateOf(units, place) ?? MeasureOf(units, first, place, sign)) is string number)
        {
            Add(counts, QuotationFault.Number, number, sign);
        }
    }

    /// <summary>"free of", "free from", "nuclear-free": without it.</summary>
    private static bool IsFree(IUnits units, int place) => units.KeyAt(place) == "free"
        && (units.IsBehindHyphen(place) || (place + 1 < units.End && units.KeyAt(place + 1) is "of" or "from"));

    /// <summary>"[never]wavering"; "no[t]ed" and "[not]ed" for "noted" are the source's words and do not come here.</summary>
    private static bool IsNegationInBrackets(string written)
    {
        int opening = written.IndexOf('[');
        int closing = written.IndexOf(']');
        return opening >= 0 && closing > opening && IsNegation(WordKey.Of(written, opening + 1, closing - opening - 1));
    }

    /// <summary>What a month or a day of the week stands for; null for a word that is none, as "may" is.</summary>
    private static string? DateOf(IUnits units, int place)
    {
        string name = Possessive.OwnerIn(units.KeyAt(place));
        string? of = MonthName.Of(name) is int month ? "month " + month : WeekdayName.Of(name) is DayOfWeek day ? "day " + day : null;
        return of is not null && char.IsUpper(units.WrittenAt(place)[0]) ? of : null;
    }

    /// <summary>What a word behind a number counts. Of words put in, the first is behind whatever the source has there.</summary>
    private static string? MeasureOf(IUnits units, int first, int place, int sign) =>
        Measures.TryGetValue(units.KeyAt(place), out string? of) && ((sign < 0 && place == first) || (place > first && NumberOf(units, place - 1) is not null))
            ? Measure + of
            : null;

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
