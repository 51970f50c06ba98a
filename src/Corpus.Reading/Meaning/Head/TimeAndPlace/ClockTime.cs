using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>A time of day as a text writes it.</summary>
/// <param name="Minutes">Minutes after midnight; null where the clock has no such time ("25:10", "14:05 a.m.").</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="RangeEnd">The end of a range written without blanks, "10:35" in "09:20-10:35"; null when there is none.</param>
internal readonly record struct ClockTime(int? Minutes, int First, int Next, int? RangeEnd)
{
    private static readonly WordSet HoursOfClock = WordLists.Set("time-and-place: hours of a clock");

    /// <summary>The time that begins at a token: "09:20", "1300 hours", "2:05 p.m.", "14:05 pm", "3pm", "noon"; null when none does.</summary>
    public static ClockTime? At(OpeningText text, int index)
    {
        string word = text.Word(index);
        if (string.Equals(word, "noon", StringComparison.OrdinalIgnoreCase))
        {
            return new ClockTime(12 * 60, index, index + 1, null);
        }

        if (word.Length == 4 && Number(word) is int digits && HoursOfClock.Contains(text.Plain(index + 1)))
        {
            return new ClockTime(Minute(digits / 100, digits % 100, null), index, index + 2, null);
        }

        int dash = word.IndexOfAny(['-', '\u2013']);
        string start = dash > 0 ? word.Substring(0, dash) : word;
        string end = dash > 0 ? word.Substring(dash + 1) : string.Empty;
        if (Split(start) is not var (hour, minute, half))
        {
            return null;
        }

        bool hasHalfBehind = half == null && Split(end) is not { Half: not null } && HalfOfDay(text.Plain(index + 1)) != null;
        half ??= Split(end)?.Half ?? HalfOfDay(text.Plain(index + 1));
        if (minute == null && (half == null || end.Length > 0))
        {
            return null;
        }

        int? rangeEnd = Split(end) is var (endHour, endMinute, endHalf) ? Minute(endHour, endMinute ?? 0, endHalf ?? half) : null;
        return new ClockTime(Minute(hour, minute ?? 0, half), index, index + (hasHalfBehind ? 2 : 1), rangeEnd);
    }

    private static int? Minute(int hour, int minute, char? half)
    {
        bool isOnClock = hour is >= 0 and <= 23 && minute is >= 0 and <= 59;
        bool contradicts = half == 'a' && hour > 12;
        if (!isOnClock || contradicts)
        {
            return null;
        }

        int shift = (half, hour) switch
        {
            ('p', < 12) => 12,
            ('a', 12) => -12,
            _ => 0,
        };
        return ((hour + shift) * 60) + minute;
    }

    private static char? HalfOfDay(string word) => word switch
    {
        "am" => 'a',
        "pm" => 'p',
        _ => null,
    };

    /// <summary>"2:05pm" in its parts; without a colon there is no minute.</summary>
    private static (int Hour, int? Minute, char? Half)? Split(string word)
    {
        string plain = word.Replace(".", string.Empty).ToLowerInvariant();
        char? half = plain.Length > 2 ? HalfOfDay(plain.Substring(plain.Length - 2)) : null;
        string digits = half == null ? plain : plain.Substring(0, plain.Length - 2);
        int colon = digits.IndexOf(':');
        if (colon < 0)
        {
            return digits.Length <= 2 && Number(digits) is int bare ? (bare, null, half) : null;
        }

        int? hour = colon <= 2 ? Number(digits.Substring(0, colon)) : null;
        int? minute = digits.Length == colon + 3 ? Number(digits.Substring(colon + 1)) : null;
        return hour == null && minute == null ? null : (hour ?? -1, minute ?? -1, half);
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
