using Corpus.Reading.Collections;

namespace Corpus.Reading.Text;

/// <summary>A run of characters between blanks (<see cref="TokenDialect.Run"/>), with the word inside its punctuation.</summary>
/// <param name="Start">Where the run starts.</param>
/// <param name="End">After its last character, punctuation included.</param>
/// <param name="Core">The run without quotes, brackets and stops around it: "Forces" in "Forces,”".</param>
internal readonly record struct Word(int Start, int End, string Core)
{
    private static readonly WordPool Cores = new(static word => word);

    public bool IsNone => End == Start;

    public bool IsCapitalized => Core.Length > 0 && char.IsUpper(Core[0]);

    public bool IsLowerCase => Core.Length > 0 && char.IsLower(Core[0]);

    /// <summary>The first word from <paramref name="start"/> on; one without characters when there is none.</summary>
    public static Word Read(string text, int start, int end)
    {
        Token run = TokenDialect.Run.Next(text, start, end);
        return new Word(run.Start, run.End, Trim(text, run.Start, run.End));
    }

    /// <summary>The last word before <paramref name="end"/>.</summary>
    public static Word ReadBack(string text, int start, int end)
    {
        int last = Blank.TrimEnd(text, start, end);
        int first = last;
        while (first > start && last - first < TokenDialect.Run.LongestWord && TokenDialect.Run.IsPart(text[first - 1]))
        {
            first--;
        }

        return new Word(first, last, Trim(text, first, last));
    }

    /// <summary>How many words stand between two offsets.</summary>
    public static int Count(string text, int start, int end)
    {
        int count = 0;
        for (Token run = TokenDialect.Run.Next(text, start, end); !run.IsNone; run = TokenDialect.Run.Next(text, run.End, end))
        {
            count++;
        }

        return count;
    }

    /// <summary>True for a quotation mark or bracket that opens.</summary>
    public static bool Opens(char character) => character
        is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '{' or '（' or '「' or '『' or '【' or '<' or '*';

    /// <summary>True for a quotation mark, bracket or stop that closes.</summary>
    private static bool Closes(char character) => character
        is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '）' or '」' or '』' or '】' or '>' or '*'
        or '.' or ',' or ';' or ':' or '!' or '?' or '…' or '、' or '。' or '，' or '；' or '：' or '！' or '？';

    private static string Trim(string text, int first, int last)
    {
        while (first < last && Opens(text[first]))
        {
            first++;
        }

        while (last > first && Closes(text[last - 1]))
        {
            last--;
        }

        return Cores.Of(text, first, last - first);
    }
}
