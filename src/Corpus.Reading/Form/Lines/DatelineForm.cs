using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>Recognizes a dateline: a day on a line of its own, with at most a label or a city before it.</summary>
internal static class DatelineForm
{
    private const int LongestCity = 3;

    /// <summary>"Santo Domingo de los Colorados"</summary>
    private const int LongestCityWithSmallWords = 6;
    private const int LongestPlace = 14;
    private const int LongestPosting = 40;

    /// <summary>"Published in English on 5.6.2024 at 9.12": the label says what it is.</summary>
    private const int LongestUpdate = 60;

    /// <summary>"1444" of the Islamic calendar.</summary>
    private const int DigitsOfYear = 4;

    /// <summary>Year, month, day: "1400-1500" is an hour to another.</summary>
    private const int PartsOfDay = 3;

    /// <summary>"p.m. (GMT+7)" and the like behind an hour.</summary>
    private const int LongestZone = 12;

    /// <summary>"15:48"</summary>
    private const int LongestHour = 5;

    private const string Separators = "-–—|,·";
    private static readonly char[] Closing = ['/', ')'];
    private static readonly char[] HourSigns = [':', 'h', '.'];
    private const string Brackets = "()[]（）［］〔〕【】";

    private static readonly WordSet Labels = WordLists.SetIgnoringCase("head-labels: labels of a day of publication");
    private static readonly WordSet SmallWords = WordLists.Set("page-furniture: small words inside names");
    private static readonly WordSet InsideCity = WordLists.Set("time-and-place: small words inside the name of a city");
    private static readonly WordSet BeforeDay = WordLists.Set("sentence-starts: words before a day");
    private static readonly WordSet Counted = WordLists.SetIgnoringCase("page-furniture: what a page counts");
    private static readonly WordSet OfSentence = WordLists.Set("names: capital for the sentence only");
    private static readonly WordSet Offices = WordLists.Set("roles: offices");

    /// <summary>True when the run is a dateline and nothing else.</summary>
    public static bool Is(string text, int start, int end)
    {
        end = TrimDashes(text, start, end);
        int first = SkipPrefix(text, SkipBrackets(text, start, end), end);
        int after = DateReader.OfLine.EndAt(text, first, end);
        after = after < 0 && first < end && char.IsDigit(text[first]) ? DateReader.OfMeeting.EndAt(text, first, end) : after;
        return after >= 0 && (IsRest(text, after, end) || IsPosting(text, start, after, end));
    }

    /// <summary>Behind "Thursday 1444/05/21 - ": a day of the Islamic calendar before that of ours; the same place where none stands there.</summary>
    public static int SkipOtherCalendar(string text, int start, int end)
    {
        Word day = Word.Read(text, start, end);
        day = WeekdayName.Of(day.Core) is null ? day : Word.Read(text, day.End, end);
        Word sign = Word.Read(text, day.End, end);
        string[] parts = day.Core.Split('/', '-');
        bool isIslamic = parts.Length == PartsOfDay && parts[0].Length == DigitsOfYear && parts[0].StartsWith("14", StringComparison.Ordinal)
            && parts.All(static part => part.Length > 0 && part.All(char.IsDigit));
        return isIslamic && sign.Core is "-" or "–" ? Blank.Skip(text, sign.End, end) : start;
    }

    /// <summary>True for what a dateline may have behind its day, up to the end of the line.</summary>
    private static bool IsRest(string text, int start, int end)
    {
        // "02.12.2024." is how Central Europe closes a day.
        int behind = start < end && text[start] == '.' && start > 0 && char.IsDigit(text[start - 1]) ? start + 1 : start;
        return IsWhatFollows(text, start, end) || (behind > start && IsWhatFollows(text, behind, end));
    }

    private static bool IsWhatFollows(string text, int start, int end) =>
        IsEnd(text, start, end)
        || IsAgency(text, start, end)
        || IsUpdate(text, start, end)
        || IsUpdate(text, BehindHour(text, start, end), end)
        || IsHour(text, start, end)
        || IsCounter(text, start, end)
        || IsCity(text, start, end)
        || IsPlaceAndIssuer(text, start, end);

    /// <summary>"Seoul, November 4, 2023,", "May 3, 2024 |": nothing but a bracket that closes and a sign before what was left out.</summary>
    private static bool IsEnd(string text, int start, int end)
    {
        int sign = SkipBrackets(text, start, end);
        return SkipBrackets(text, sign < end && (Separators.IndexOf(text[sign]) >= 0 || text[sign] is '.' or ':') ? sign + 1 : sign, end) == end;
    }

    /// <summary>"Doha, January 28 (QNA)", "Riyadh, June 26, 2024, SPA", "Tashkent, April 23, 2024 /UzA/": a news agency behind the day.</summary>
    private static bool IsAgency(string text, int start, int end)
    {
        int open = Blank.Skip(text, start, end);
        bool isApposed = open < end && text[open] == ',';
        bool isClosed = open < end && ((text[open] == '(' && text[end - 1] == ')') || (text[open] == '/' && text[end - 1] == '/' && open < end - 1));
        if (!isApposed && !isClosed)
        {
            return false;
        }

        return CountNames(text, open + 1, isApposed ? end : end - 1, LongestCity, static word => word.IsCapitalized) > 0;
    }

    /// <summary>"Amman, Oct. 30 (Petra) --": the dash before a text that begins on the next line.</summary>
    private static int TrimDashes(string text, int start, int end)
    {
        while (end > start && (text[end - 1] is '-' or '\u2013' or '\u2014' || Blank.Is(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// "Posted On: 22 NOV 2024 3:05PM by PIB Delhi": the label says what the line is, whatever stands behind the day.
    /// </summary>
    private static bool IsPosting(string text, int start, int after, int end)
    {
        Word label = Word.Read(text, start, end);
        Word next = Word.Read(text, label.End, end);
        bool isLabel = Labels.Contains(label.Core) && (text[label.End - 1] == ':' || (Labels.Contains(next.Core) && text[next.End - 1] == ':'));
        return isLabel && end - after <= LongestPosting && Blank.Is(text[after]);
    }

    /// <summary>
    /// "May 15, 2024 – Ottawa, Ontario – National Defence / Canadian Armed Forces": names and nothing else. "Today, the Honourable Bill" and "Minister
    /// of Defence Bill" are the first line of a sentence.
    /// </summary>
    private static bool IsPlaceAndIssuer(string text, int start, int end)
    {
        int sign = Blank.Skip(text, start, end);
        return sign < end && text[sign] is '|' or '–' or '—' or '-'
            && CountNames(text, sign + 1, end, LongestPlace, IsOfPlaceAndIssuer) > 1;
    }

    private static bool IsOfPlaceAndIssuer(Word word)
    {
        bool isSign = word.Core is "" or "–" or "—" or "-" or "/" or "|";
        return !OfSentence.Contains(word.Core) && !Offices.Contains(word.Core) && (word.IsCapitalized || isSign || SmallWords.Contains(word.Core));
    }

    /// <summary>"September 8, 2025 | Seoul", "May 30, 2015, Washington, D.C."</summary>
    private static bool IsCity(string text, int start, int end)
    {
        int sign = Blank.Skip(text, start, end);
        return sign < end && text[sign] is ',' or '|' or '/' or '–' or '—' or '·'
            && CountNames(text, sign + 1, end, LongestCity, static word => word.IsCapitalized) > 0;
    }

    /// <summary>How many words of names stand up to the end; 0 where they are more, or anything else, or those of an issuer.</summary>
    private static int CountNames(string text, int start, int end, int most, Func<Word, bool> isName)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 1; count <= most && isName(word) && !TitleForm.IsTitleWord(word.Core); count++)
        {
            if (word.End == end)
            {
                return IssuerForm.Is(text, start, end) ? 0 : count;
            }

            word = Word.Read(text, word.End, end);
        }

        return 0;
    }

    /// <summary>"Sep 9, 2025 (Update: Sep 10, 2025)", "26 Jun. 2025 - Last updated: 26 Jun. 2025 18:20"</summary>
    private static bool IsUpdate(string text, int start, int end)
    {
        int open = Blank.Skip(text, start, end);
        return open > start && open < end && (Brackets.IndexOf(text[open]) >= 0 || Separators.IndexOf(text[open]) >= 0)
            && Labels.Contains(Word.Read(text, open + 1, end).Core)
            && (Is(text, open + 1, end) || (end - open <= LongestUpdate && char.IsDigit(text[end - 1]) && text[open] == '|'));
    }

    /// <summary>Behind the hour in "4.6.2024 18.40 | Published in English on 5.6.2024 at 9.12"; the same place where none stands there.</summary>
    private static int BehindHour(string text, int start, int end)
    {
        Word hour = Word.Read(text, start, end);
        return HasHour(hour.Core) && hour.Core.Length <= LongestHour ? hour.End : start;
    }

    /// <summary>"17/05/2023 19h04", "August 06, 2024 - 17:42": the hour of posting.</summary>
    private static bool IsHour(string text, int start, int end)
    {
        int at = start;
        while (at < end && (Blank.Is(text[at]) || Separators.IndexOf(text[at]) >= 0))
        {
            at++;
        }

        // "at 19:32", "4:12 PM, Budapest"
        Word hour = Word.Read(text, at, end);
        hour = hour.Core == "at" ? Word.Read(text, hour.End, end) : hour;
        Word half = Word.Read(text, hour.End, end);
        bool isLast = end - hour.End <= LongestZone && !HasDigit(text, hour.End, end);
        bool isBeforeCity = half.Core.Length == 2 && half.Core[1] is 'M' or 'm' && text[half.End - 1] == ',' && IsCity(text, half.End - 1, end);
        return at > start && HasHour(hour.Core) && (isLast || isBeforeCity);
    }

    /// <summary>"29.02.2024 | 112 views": how often the page was read.</summary>
    private static bool IsCounter(string text, int start, int end)
    {
        int sign = Blank.Skip(text, start, end);
        if (sign >= end || Separators.IndexOf(text[sign]) < 0)
        {
            return false;
        }

        Word first = Word.Read(text, sign + 1, end);
        Word second = Word.Read(text, first.End, end);
        (Word number, Word noun) = Counted.Contains(first.Core.TrimEnd(':')) ? (second, first) : (first, second);
        return number.Core.Length > 0 && number.Core.All(static c => char.IsDigit(c) || c is ',' or '.') && Counted.Contains(noun.Core) && Math.Max(number.End, noun.End) == end;
    }

    /// <summary>"19h04", "17:42", "3:05PM"</summary>
    private static bool HasHour(string word)
    {
        int sign = word.IndexOfAny(HourSigns);
        return sign is 1 or 2 && word.Length >= sign + 3 && char.IsDigit(word[0]) && char.IsDigit(word[sign - 1]) && char.IsDigit(word[sign + 1]) && char.IsDigit(word[sign + 2]);
    }

    private static bool HasDigit(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipBrackets(string text, int i, int end)
    {
        while (i < end && (Blank.Is(text[i]) || Brackets.IndexOf(text[i]) >= 0))
        {
            i++;
        }

        return i;
    }

    /// <summary>Behind "Date: ", "Tokyo, " and "Tartu, Estonia, ".</summary>
    private static int SkipPrefix(string text, int start, int end)
    {
        int i = start;
        Word word = Word.Read(text, i, end);

        // "On June 1," begins a sentence.
        if (BeforeDay.Contains(word.Core))
        {
            return end;
        }

        while (Labels.Contains(word.Core))
        {
            i = Blank.Skip(text, word.End, end);
            word = Word.Read(text, i, end);
        }

        int hour = SkipHour(text, i, end);
        i = hour;
        int country = SkipPlace(text, i, end);
        return SkipAgency(text, country == i ? i : SkipPlace(text, country, end), end);
    }

    /// <summary>Behind "15:48 | ": the hour of posting before the day; the same place where none stands there.</summary>
    private static int SkipHour(string text, int start, int end)
    {
        Word hour = Word.Read(text, start, end);
        Word sign = Word.Read(text, hour.End, end);
        bool isSign = sign.End - sign.Start == 1 && Separators.IndexOf(text[sign.Start]) >= 0;
        return HasHour(hour.Core) && hour.Core.Length <= LongestHour && isSign ? Blank.Skip(text, sign.End, end) : start;
    }

    /// <summary>Behind "Ulaanbaatar /MONTSAME/. ": a city and the agency between two signs; the same place where none stands there.</summary>
    private static int SkipAgency(string text, int start, int end)
    {
        Word city = Word.Read(text, start, end);
        Word agency = Word.Read(text, city.End, end);
        bool isAgency = city.IsCapitalized && !agency.IsNone && text[agency.Start] is '/' or '(' && text.IndexOfAny(Closing, agency.Start + 1, agency.End - agency.Start - 1) > 0;
        return isAgency ? Blank.Skip(text, agency.End, end) : start;
    }

    /// <summary>Behind its first word "Janeiro" is no slip for "January".</summary>
    private static bool IsOfCity(Word word, int count) =>
        word.IsCapitalized ? (count == 0 ? MonthName.OfMisspelt(word.Core) : MonthName.Of(word.Core)) == null : count > 0 && InsideCity.Contains(word.Core);

    /// <summary>Behind "Tokyo, ", "Kampala: " or "Rawalpindi - "; the same place where no name with a comma stands there, or where it begins a day: "Monday, May 3".</summary>
    private static int SkipPlace(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        int names = 0;
        for (int count = 0; count < LongestCityWithSmallWords && names < LongestCity && IsOfCity(word, count); count++)
        {
            names += word.IsCapitalized ? 1 : 0;
            if (text[word.End - 1] is ',' or ':')
            {
                // "Ministry of Defense, May 3, 2024" is an issuer and a dateline.
                bool isDay = DateReader.OfLine.EndAt(text, start, end) >= 0 || (count >= names && IssuerForm.Is(text, start, word.End - 1));
                return isDay ? start : Blank.Skip(text, word.End, end);
            }

            Word sign = Word.Read(text, word.End, end);
            if (sign.Core is "-" or "–" or "—" && DateReader.OfLine.EndAt(text, Blank.Skip(text, sign.End, end), end) >= 0)
            {
                return Blank.Skip(text, sign.End, end);
            }

            word = sign;
        }

        return start;
    }
}
