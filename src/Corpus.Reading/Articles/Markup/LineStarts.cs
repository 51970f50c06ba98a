namespace Corpus.Reading.Articles.Markup;

/// <summary>What a line of Markdown begins with, by CommonMark 0.31: the rules of section 4 and 5 that tell one block from another.</summary>
internal static class LineStarts
{
    /// <summary>From this indent on a line is code.</summary>
    public const int IndentOfCode = 4;

    private const int MostHashes = 6;
    private const int LongestNumber = 9;
    private const int FewestOfFence = 3;
    private const int FewestOfBreak = 3;

    /// <summary>The length of "- " or "12. " without the blank; 0 where no item begins.</summary>
    /// <param name="isAfterText">True where it would cut a paragraph: then only a list that begins with 1 does, and no empty item.</param>
    public static int Item(string article, int at, int end, bool isAfterText)
    {
        int length = article[at] is '-' or '*' or '+' ? 1 : Number(article, at, end);
        bool isMarker = length > 0 && (at + length == end || article[at + length] is ' ' or '\t');
        bool canCut = at + length < end && (length == 1 || (length == 2 && article[at] == '1'));
        return isMarker && (!isAfterText || canCut) ? length : 0;
    }

    /// <summary>How many hashes a heading begins with; 0 for none.</summary>
    public static int Heading(string article, int at, int end)
    {
        int hashes = RunOf(article, '#', at, end);
        return hashes <= MostHashes && (at + hashes == end || article[at + hashes] is ' ' or '\t') ? hashes : 0;
    }

    /// <summary>How many backticks or tildes a block of code begins with; 0 where none does.</summary>
    public static int Fence(string article, int at, int end)
    {
        char mark = article[at];
        int length = mark is '`' or '~' ? RunOf(article, mark, at, end) : 0;
        bool isCodeInLine = mark == '`' && length > 0 && article.IndexOf('`', at + length, end - at - length) >= 0;
        return length >= FewestOfFence && !isCodeInLine ? length : 0;
    }

    /// <summary>True for the line that ends such a block.</summary>
    public static bool IsFenceEnd(string article, int at, int end, char mark, int length)
    {
        int run = at < end ? RunOf(article, mark, at, end) : 0;
        return run >= length && at + run == end;
    }

    /// <summary>True for "***", "- - -" and "___".</summary>
    public static bool IsBreak(string article, int at, int end)
    {
        char mark = article[at];
        int count = 0;
        while (at < end && (article[at] == mark || article[at] is ' ' or '\t'))
        {
            count += article[at] == mark ? 1 : 0;
            at++;
        }

        return mark is '*' or '-' or '_' && at == end && count >= FewestOfBreak;
    }

    /// <summary>True for the line of "=" or "-" under a heading.</summary>
    public static bool IsUnderline(string article, int at, int end) =>
        article[at] is '=' or '-' && at + RunOf(article, article[at], at, end) == end;

    private static int Number(string article, int at, int end)
    {
        int digits = 0;
        while (at + digits < end && digits <= LongestNumber && article[at + digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits is > 0 and <= LongestNumber && at + digits < end && article[at + digits] is '.' or ')' ? digits + 1 : 0;
    }

    private static int RunOf(string article, char mark, int at, int end)
    {
        int start = at;
        while (at < end && article[at] == mark)
        {
            at++;
        }

        return at - start;
    }
}
