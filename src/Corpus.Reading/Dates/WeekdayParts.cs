using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>The weekday beside a date, with the signs around it.</summary>
internal static class WeekdayParts
{
    /// <summary>"Friday, May 3", "Fri. 3 May".</summary>
    public static bool BeforeOrNone(ref DateScan scan)
    {
        Word word = Word.Read(scan.Text, scan.At, scan.Limit);
        scan.At = WeekdayName.Of(word.Core) != null ? word.End : scan.At;
        return true;
    }

    /// <summary>"May 3 (Friday)", "May 3 Fri", "May 3,Friday"; "May 3, Friday" goes on with something else.</summary>
    public static bool BehindOrNone(ref DateScan scan)
    {
        Word word = Word.Read(scan.Text, scan.At, scan.Limit);
        bool isApart = !word.IsNone && (word.Start > scan.At || scan.Text[word.Start] is '(' or '\uFF08' or ',');
        scan.At = isApart && WeekdayName.Of(word.Core.TrimStart(',')) != null ? word.End : scan.At;
        return true;
    }
}
