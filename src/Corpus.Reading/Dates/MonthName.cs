using System.Globalization;
using Corpus.Reading.English;

namespace Corpus.Reading.Dates;

/// <summary>The months in English, whole and shortened.</summary>
internal static class MonthName
{
    private const int Shortest = 3;

    private static readonly Dictionary<string, int> Numbers = WordLists.Table("calendar: months")
        .ToDictionary(month => month.Key, month => int.Parse(month.Value, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly int Longest = Numbers.Keys.Max(name => name.Length);

    /// <summary>Those long enough that a slip leaves them apart from every other word.</summary>
    private static readonly string[] LongNames = [.. Numbers.Keys.Where(name => name.Length > 4)];

    /// <summary>1 for "January", "Jan.", "JANUARY" and "january"; null for any other word.</summary>
    public static int? Of(string word) => Numbers.TryGetValue(word.TrimEnd('.'), out int number) ? number : null;

    /// <summary>The same, but null for a word without a capital: the verb "may".</summary>
    public static int? OfCapitalized(string word) => word.Length > 0 && char.IsUpper(word[0]) ? Of(word) : null;

    /// <summary>The same as <see cref="Of"/>, and 2 for "Febuary": a misspelling that begins like the name and is about as long.</summary>
    public static int? OfMisspelt(string word)
    {
        string name = word.TrimEnd('.');
        if (name.Length < Shortest || name.Length > Longest + 1)
        {
            return null;
        }

        string? meant = LongNames.FirstOrDefault(month => name.Length > 4 && Math.Abs(name.Length - month.Length) <= 1
            && string.Compare(name, 0, month, 0, Shortest, StringComparison.OrdinalIgnoreCase) == 0);
        return Of(name) ?? (meant == null ? null : Numbers[meant]);
    }
}
