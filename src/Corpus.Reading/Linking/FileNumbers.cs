using Corpus.Reading.Dates;

namespace Corpus.Reading.Linking;

/// <summary>
/// What the numbers in two names of files say: any two days are written much alike, so a name that says a day means a document of
/// that day or none, however it writes it ("2024-5-2.txt" is no "2024-05-21.txt").
/// </summary>
internal static class FileNumbers
{
    /// <summary>True where the one name can be the other, misspelt.</summary>
    public static bool CanBeSame(string name, string document) =>
        FileNameDay.Of(name).Day is CalendarDate day && FileNameDay.Of(document).Day is CalendarDate other
            ? day == other
            : In(name).SequenceEqual(In(document), StringComparer.Ordinal);

    /// <summary>The numbers of a name without the zeros before them: "2024", "5", "2".</summary>
    private static IEnumerable<string> In(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            int start = i;
            while (i < name.Length && name[i] is >= '0' and <= '9')
            {
                i++;
            }

            if (i > start)
            {
                yield return name.Substring(start, i - start).TrimStart('0');
            }
        }
    }
}
