namespace Corpus.Reading.Dates;

/// <summary>The months in English, whole and shortened.</summary>
internal static class MonthName
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>1 for "January", "Jan." and "JANUARY"; null for any other word, and for the verb "may".</summary>
    public static int? Number(string word)
    {
        string name = word.TrimEnd('.');
        if (name.Length < 3 || !char.IsUpper(name[0]))
        {
            return null;
        }

        for (int i = 0; i < Names.Length; i++)
        {
            bool isWhole = string.Equals(Names[i], name, StringComparison.OrdinalIgnoreCase);
            bool isShort = name.Length is 3 or 4 && Names[i].StartsWith(name, StringComparison.OrdinalIgnoreCase);
            if (isWhole || isShort)
            {
                return i + 1;
            }
        }

        return null;
    }
}
