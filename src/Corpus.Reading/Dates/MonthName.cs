using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>The months in English, whole and shortened.</summary>
internal static class MonthName
{
    /// <summary>As many letters as no two months begin with.</summary>
    private const int SameAtBeginning = 3;

    /// <summary>A slip in "May" or "June" is another word.</summary>
    private const int ShortestOfLong = 5;

    private const int MostSlips = 2;

    /// <summary>In a shorter name two slips make another word: "Marne" is no March.</summary>
    private const int FewestLettersForTwoSlips = 7;

    private static readonly Dictionary<string, int> Numbers = WordLists.Table("calendar: months")
        .ToDictionary(month => month.Key, month => int.Parse(month.Value, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] LongNames = [.. Numbers.Keys.Where(name => name.Length >= ShortestOfLong)];

    /// <summary>1 for "January", "Jan.", "JANUARY" and "january"; null for any other word.</summary>
    public static int? Of(string word) => Numbers.TryGetValue(word.TrimEnd('.'), out int number) ? number : null;

    /// <summary>The same, but null for a word without a capital: the verb "may".</summary>
    public static int? OfCapitalized(string word) => word.Length > 0 && char.IsUpper(word[0]) ? Of(word) : null;

    /// <summary>The same as <see cref="Of"/>, and 2 for "Febuary": a misspelling that begins like the name and is about as long.</summary>
    public static int? OfMisspelt(string word) => Of(word) ?? Meant(word.TrimEnd('.'));

    /// <summary>2 for "Febuary" and "Feburary", null for every right name: nothing but a slip of a letter or two makes it a month.</summary>
    public static int? OfNearly(string word)
    {
        string name = word.TrimEnd('.').ToLowerInvariant();
        if (name.Length < ShortestOfLong - 1 || Of(name) != null)
        {
            return null;
        }

        string? meant = LongNames.FirstOrDefault(month => Math.Abs(month.Length - name.Length) <= MostSlips
            && EditDistance.Between(month, name) <= (month.Length < FewestLettersForTwoSlips ? 1 : MostSlips));
        return meant == null ? null : Numbers[meant];
    }

    private static int? Meant(string name)
    {
        if (name.Length < ShortestOfLong)
        {
            return null;
        }

        foreach (string month in LongNames)
        {
            if (Math.Abs(name.Length - month.Length) <= 1
                && string.Compare(name, 0, month, 0, SameAtBeginning, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return Numbers[month];
            }
        }

        return null;
    }
}
