using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>Days, months and years that are told from the day of the meeting.</summary>
internal static class RelativeParts
{
    private static readonly (string[] Words, int Days)[] NearDays = [.. WordLists.Table("calendar: near days").Select(
        day => (day.Key.Split(' '), int.Parse(day.Value, CultureInfo.InvariantCulture)))];

    private static readonly (string Word, int Count)[] Turns = [.. WordLists.Table("calendar: turns").Select(
        turn => (turn.Key, int.Parse(turn.Value, CultureInfo.InvariantCulture)))];

    /// <summary>"yesterday", "the previous day", "the day before", "today", "the same day".</summary>
    public static bool NearDay(ref DateScan scan)
    {
        foreach ((string[] words, int days) in NearDays)
        {
            DateScan tried = scan;
            if (TakeWords(ref tried, words))
            {
                tried.Step = new DateStep(DateUnit.Day, days);
                scan = tried;
                return true;
            }
        }

        return false;
    }

    /// <summary>"this", "last" or "next" of months.</summary>
    public static bool TurnOfMonth(ref DateScan scan) => ReadTurn(ref scan, DateUnit.Month);

    /// <summary>"this", "last" or "next" of years.</summary>
    public static bool TurnOfYear(ref DateScan scan) => ReadTurn(ref scan, DateUnit.Year);

    /// <summary>The "month" of "last month", "last month's".</summary>
    public static bool WordMonth(ref DateScan scan) => TakeUnit(ref scan, "month");

    /// <summary>The "year" of "last year", "last year's".</summary>
    public static bool WordYear(ref DateScan scan) => TakeUnit(ref scan, "year");

    /// <summary>The "year" of "in April last year", which no noun follows.</summary>
    public static bool WordYearAlone(ref DateScan scan) => scan.TakeWord("year");

    private static bool ReadTurn(ref DateScan scan, DateUnit unit)
    {
        foreach ((string word, int count) in Turns)
        {
            if (scan.TakeWord(word))
            {
                scan.Step = new DateStep(unit, count);
                return true;
            }
        }

        return false;
    }

    private static bool TakeUnit(ref DateScan scan, string unit)
    {
        Token token = scan.Peek();
        bool isUnit = scan.Is(new Token(token.Start, PossessiveParts.LengthWithout(scan, token), token.IsWord), unit);
        scan.At = isUnit ? token.End : scan.At;
        return isUnit;
    }

    private static bool TakeWords(ref DateScan scan, string[] words)
    {
        foreach (string word in words)
        {
            if (!scan.TakeWord(word))
            {
                return false;
            }
        }

        return true;
    }
}
