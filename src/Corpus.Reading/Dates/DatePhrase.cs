using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>
/// Recognizes a day as texts write it: "June 1, 2023", "3 May, 2024", "Friday, May 3", "2024-05-03". Only the form is
/// looked at; whether the calendar has such a day is found out when it is read.
/// </summary>
internal static class DatePhrase
{
    private const int ShortestMonth = 3;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly ImmutableHashSet<string> Weekdays = Word.SetOf(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun", ignoreCase: true);

    private static readonly ImmutableHashSet<string> Eras = Word.SetOf("Reiwa Heisei Showa");

    /// <summary>The offset after the day that starts here, with the weekday beside it; -1 when none starts here.</summary>
    public static int End(string text, int start, int limit)
    {
        int first = SkipWeekday(text, Blank.Skip(text, start, limit), limit);
        int end = EndOfNumbers(text, first, limit);
        end = end >= 0 ? end : EndOfMonthFirst(text, first, limit);
        end = end >= 0 ? end : EndOfDayFirst(text, first, limit);
        return end < 0 ? -1 : SkipBracketedWeekday(text, end, limit);
    }

    /// <summary>True for the name of a month, its abbreviation, or a misspelling of it that begins like it.</summary>
    public static bool IsMonth(string word)
    {
        string name = word.TrimEnd('.').ToLowerInvariant();
        if (name.Length < ShortestMonth)
        {
            return false;
        }

        foreach (string month in Months)
        {
            bool isShort = name.Length <= 4 && month.StartsWith(name.Substring(0, ShortestMonth), StringComparison.Ordinal)
                && (month.StartsWith(name, StringComparison.Ordinal) || name == "sept");
            bool isMisspelt = month.Length > 4 && name.Length > 4 && Math.Abs(name.Length - month.Length) <= 1
                && string.CompareOrdinal(name, 0, month, 0, ShortestMonth) == 0;
            if (isShort || isMisspelt)
            {
                return true;
            }
        }

        return false;
    }

    // 2024-05-03, 2024/5/3, 2024.5.3
    private static int EndOfNumbers(string text, int i, int limit)
    {
        int afterYear = SkipDigits(text, i, limit);
        if (afterYear - i != 4 || afterYear >= limit || text[afterYear] is not ('-' or '/' or '.'))
        {
            return -1;
        }

        int afterMonth = SkipDigits(text, afterYear + 1, limit);
        if (afterMonth - afterYear is < 2 or > 3 || afterMonth >= limit || text[afterMonth] != text[afterYear])
        {
            return -1;
        }

        int afterDay = SkipDigits(text, afterMonth + 1, limit);
        return afterDay - afterMonth is 2 or 3 ? afterDay : -1;
    }

    // June 1, 2023 · May 3rd 2024 · October 19
    private static int EndOfMonthFirst(string text, int i, int limit)
    {
        int day = SkipMonth(text, i, limit);
        int end = day < 0 ? -1 : SkipDay(text, day, limit);
        return end < 0 ? -1 : SkipYear(text, end, limit);
    }

    // 3 May, 2024 · 3rd of May 2024
    private static int EndOfDayFirst(string text, int i, int limit)
    {
        int end = SkipDay(text, i, limit);
        if (end < 0 || end >= limit || !Blank.Is(text[end]))
        {
            return -1;
        }

        int month = Blank.Skip(text, end, limit);
        Word word = Word.Read(text, month, limit);
        month = word.Core == "of" ? Blank.Skip(text, word.End, limit) : month;
        int afterMonth = EndOfMonth(text, month, limit);
        return afterMonth < 0 ? -1 : SkipYear(text, afterMonth, limit);
    }

    private static int SkipMonth(string text, int i, int limit)
    {
        int end = EndOfMonth(text, i, limit);
        return end < 0 ? -1 : Blank.Skip(text, end, limit);
    }

    private static int EndOfMonth(string text, int i, int limit)
    {
        int end = i;
        while (end < limit && end - i <= 12 && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end == i || !char.IsUpper(text[i]) || !IsMonth(text.Substring(i, end - i)))
        {
            return -1;
        }

        return end < limit && text[end] == '.' ? end + 1 : end;
    }

    private static int SkipDay(string text, int i, int limit)
    {
        int end = SkipDigits(text, i, limit);
        if (end - i is < 1 or > 2)
        {
            return -1;
        }

        string ordinal = end + 2 <= limit ? text.Substring(end, 2) : "";
        end += ordinal is "st" or "nd" or "rd" or "th" ? 2 : 0;
        return end < limit && char.IsLetterOrDigit(text[end]) ? -1 : end;
    }

    // The year may be missing, and the comma before it may be missing, doubled by a blank, or a full stop.
    private static int SkipYear(string text, int end, int limit)
    {
        int i = Blank.Skip(text, end, limit);
        if (i < limit && text[i] is ',' or '.' or '，')
        {
            i = Blank.Skip(text, i + 1, limit);
        }

        int era = EndOfEra(text, i, limit);
        if (era >= 0)
        {
            return era;
        }

        int after = SkipDigits(text, i, limit);
        return after - i == 4 && (after >= limit || !char.IsLetterOrDigit(text[after])) && i > end ? after : end;
    }

    // "Reiwa 1", "Reiwa 1 (2019)"
    private static int EndOfEra(string text, int i, int limit)
    {
        Word era = Word.Read(text, i, limit);
        Word year = Word.Read(text, era.End, limit);
        if (!Eras.Contains(era.Core) || year.Core.Length is < 1 or > 2 || !char.IsDigit(year.Core[0]))
        {
            return -1;
        }

        int end = SkipDigits(text, year.Start, limit);
        Word common = Word.Read(text, end, limit);
        return common.Core.Length == 4 && text[common.Start] is '(' or '（' && char.IsDigit(common.Core[0])
            ? common.Start + common.Core.Length + 2
            : end;
    }

    private static int SkipWeekday(string text, int i, int limit)
    {
        Word word = Word.Read(text, i, limit);
        return Weekdays.Contains(word.Core) ? Blank.Skip(text, word.End, limit) : i;
    }

    private static int SkipBracketedWeekday(string text, int end, int limit)
    {
        Word word = Word.Read(text, end, limit);
        bool isBracketed = !word.IsNone && (word.Start > end || text[word.Start] is '(' or '（' or ',');
        return isBracketed && Weekdays.Contains(word.Core.TrimStart(',')) ? word.End : end;
    }

    private static int SkipDigits(string text, int i, int limit)
    {
        while (i < limit && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i;
    }
}
