using System.Globalization;
using Corpus.Reading.Text;

namespace Corpus.Reading.English;

/// <summary>
/// A letter of another script that looks like a Latin one, in a word that seems to be Latin: beside Latin letters in it, or among
/// nothing but such letters in a line of Latin ones.
/// </summary>
/// <param name="Word">The word: where it stands in the text; its line and column are not said.</param>
/// <param name="Name">"U+0430".</param>
/// <param name="Latin">The letter that it looks like.</param>
internal readonly record struct Lookalike(Token Word, string Name, string Latin)
{
    /// <summary>The last of Latin Extended-B.</summary>
    private const char LastLatin = '\u024F';

    private static readonly Dictionary<char, string> Latins = WordLists.Table("letters: look like Latin ones")
        .SelectMany(static entry => entry.Value.Select(letter => (Letter: letter, Is: entry.Key)))
        .ToDictionary(static pair => pair.Letter, static pair => pair.Is);

    /// <summary>The first of them between two offsets, or null. Nearly all texts have none: a line of Latin letters is passed over.</summary>
    public static Lookalike? FindFirst(string text, int start, int end)
    {
        if (!HasOtherLetter(text, start, end))
        {
            return null;
        }

        bool hasLatin = false;
        bool hasOther = false;
        Lookalike? alone = null;
        for (int i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                continue;
            }

            int first = i;
            int at = -1;
            bool isLatin = false;
            bool isOther = false;
            for (; i < end && char.IsLetter(text[i]); i++)
            {
                bool isLike = text[i] > LastLatin && Latins.ContainsKey(text[i]);
                at = at < 0 && isLike ? i : at;
                isLatin |= text[i] <= LastLatin;
                isOther |= text[i] > LastLatin && !isLike;
            }

            if (at >= 0 && isLatin)
            {
                return Of(text, first, i, at);
            }

            hasLatin |= isLatin;
            hasOther |= isOther;
            alone = at >= 0 && !isOther && i - first > 1 ? alone ?? Of(text, first, i, at) : alone;
        }

        return hasLatin && !hasOther ? alone : null;
    }

    private static bool HasOtherLetter(string text, int start, int end)
    {
        while (start < end && (text[start] <= LastLatin || !char.IsLetter(text[start])))
        {
            start++;
        }

        return start < end;
    }

    private static Lookalike Of(string text, int start, int end, int at) => new(
        new Token(start, end - start, IsWord: true), "U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture), Latins[text[at]]);
}
