using Corpus.Reading.English;

namespace Corpus.Reading.Form.Page;

/// <summary>
/// Recognizes a kind of release with its number, which is no title: "Press Release No. 12", "Press note no. 41", "Bulletin No. 214", "(Release ID
/// :94785)"; and the number alone, "No PR-127/2022-ISPR", "No. 908-12".
/// </summary>
internal static class ReleaseNumber
{
    private const int LongestNumber = 12;

    private static readonly WordSet Before = WordLists.Set("page-furniture: kinds of release");
    private static readonly WordSet Nouns = WordLists.Set("page-furniture: what a release with a number is");
    private static readonly WordSet Signs = WordLists.Set("page-furniture: before the number of a release");
    private static readonly char[] SignsAtNumber = ['n', 'o', 'r', '.', '°', 'º', '#', ':'];

    /// <param name="label">The line in small letters, without what stands around it.</param>
    public static bool IsBehindKind(string label)
    {
        string[] words = label.Split(' ');
        int noun = Before.Contains(words[0]) ? 1 : 0;
        if (noun >= words.Length || !Nouns.Contains(words[noun]))
        {
            return false;
        }

        int number = noun + 1;
        while (number < words.Length - 1 && Signs.Contains(words[number].Trim(':')))
        {
            number++;
        }

        return number == words.Length - 1 && IsNumber(words[number].TrimStart(SignsAtNumber));
    }

    public static bool IsAlone(string label)
    {
        int blank = label.IndexOf(' ');
        return blank > 0 && label.Substring(0, blank) is "no" or "no." or "nr" or "nr."
            && label.IndexOf(' ', blank + 1) < 0 && label.Any(char.IsDigit)
            && (label.IndexOf('/', blank) > 0 || (label.IndexOf('-', blank) > 0 && IsNumber(label.Substring(blank + 1))));
    }

    /// <summary>"12", "41/2024", "908-12"</summary>
    private static bool IsNumber(string word) =>
        word.Length is > 0 and <= LongestNumber && char.IsDigit(word[0]) && word.All(static character => char.IsDigit(character) || character is '/' or '-' or '.');
}
