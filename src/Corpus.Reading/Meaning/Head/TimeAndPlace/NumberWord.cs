using System.Globalization;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>Numbers as openings write them: "75", "1.5", "one", "a".</summary>
internal static class NumberWord
{
    private static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = 1,
        ["an"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["twenty-five"] = 25,
        ["thirty"] = 30,
        ["thirty-five"] = 35,
        ["forty"] = 40,
        ["forty-five"] = 45,
        ["fifty"] = 50,
        ["fifty-five"] = 55,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["seventy-five"] = 75,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

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
