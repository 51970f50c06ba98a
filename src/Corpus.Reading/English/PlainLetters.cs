using System.Globalization;
using System.Text;

namespace Corpus.Reading.English;

/// <summary>
/// The letters of a name, by which two spellings of it are compared: "Jun-ho", "JUNHO" and "Jun Ho" are one, "Häkkänen" and
/// "Hakkanen" too. Blanks, hyphens, case and marks do not count, other letters do.
/// </summary>
internal static class PlainLetters
{
    private static readonly Dictionary<char, string> Plain = WordLists.Table("letters: with marks")
        .SelectMany(static entry => entry.Value.Select(letter => (Letter: letter, Is: entry.Key)))
        .ToDictionary(static pair => pair.Letter, static pair => pair.Is);

    /// <summary>Empty for a text without a letter.</summary>
    public static string Of(string name)
    {
        StringBuilder letters = new(name.Length);
        foreach (char c in name)
        {
            if (!IsLetter(c))
            {
                continue;
            }

            char small = char.ToLowerInvariant(c);
            letters.Append(Plain.TryGetValue(small, out string? plain) ? plain : small.ToString(CultureInfo.InvariantCulture));
        }

        return letters.ToString();
    }

    /// <summary>
    /// True for what counts as a letter: scripts beyond the first plane come in halves; letters that only modify another
    /// one are marks.
    /// </summary>
    private static bool IsLetter(char c) =>
        (char.IsLetter(c) && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter) || char.IsSurrogate(c);
}
