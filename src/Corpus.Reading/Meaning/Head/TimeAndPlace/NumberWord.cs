using System.Globalization;
using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>Numbers as openings write them: "75", "1.5", "one", "a".</summary>
internal static class NumberWord
{
    private static readonly Dictionary<string, decimal> Words = WordLists.Table("numbers: numerals").ToDictionary(
        static numeral => numeral.Key,
        static numeral => decimal.Parse(numeral.Value, CultureInfo.InvariantCulture),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The number, or null for any other word.</summary>
    public static decimal? Of(string word)
    {
        if (Words.TryGetValue(word, out decimal number))
        {
            return number;
        }

        bool isNumber = word.Length <= 9
            && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        return isNumber ? number : null;
    }
}
