using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>A time that is written in words.</summary>
/// <param name="Minutes">After midnight; null where nothing says whether before noon or after it.</param>
/// <param name="Next">The token behind it.</param>
internal readonly record struct WordTime(int? Minutes, int Next);

/// <summary>
/// Times in words: "half past nine", "a quarter to ten", "twenty minutes past two", "nine o'clock", "nine a.m.", "nine thirty p.m.".
/// </summary>
internal static class InWords
{
    private const int Noon = 12;
    private const int HalfHour = 30;
    private const int QuarterHour = 15;

    private static readonly WordSet Articles = WordLists.Set("function-words: a or an");
    private static readonly WordSet LeadsInLength = WordLists.Set("time-and-place: leads in how long");
    private static readonly WordSet Estimates = WordLists.Set("time-and-place: about as long");

    public static WordTime? At(OpeningText text, int index)
    {
        if (PartAt(text, index) is (int minutes, int hourAt) && HourAt(text, hourAt) is int hour)
        {
            return Create(text, hourAt + 1, hour, minutes);
        }

        if (HourAt(text, index) is not int alone)
        {
            return null;
        }

        return text.Plain(index + 1) is "o'clock" or "o\u2019clock"
            ? Create(text, index + 2, alone, 0)
            : WithHalfOfDay(text, index, alone);
    }

    /// <summary>"nine a.m.", "nine thirty p.m."; "9 a.m." is written in digits.</summary>
    private static WordTime? WithHalfOfDay(OpeningText text, int index, int hour)
    {
        if (!IsInLetters(text.Word(index)))
        {
            return null;
        }

        string word = text.Word(index + 1);
        int minutes = IsInLetters(word) && NumberWord.Of(word) is decimal number && number is >= 10 and < 60 ? (int)number : 0;
        int next = minutes > 0 ? index + 2 : index + 1;
        int behind = next;
        return HalfOfDay.At(text, ref behind) != null ? Create(text, next, hour, minutes) : null;
    }

    private static bool IsInLetters(string word) => word.Length > 0 && !char.IsDigit(word[0]);

    /// <summary>"half past", "a quarter to", "twenty minutes past": minutes behind the hour, or before it, and where the hour stands.</summary>
    public static (int Minutes, int HourAt)? PartAt(OpeningText text, int index)
    {
        int at = text.Plain(index) == "a" && text.Plain(index + 1) == "quarter" ? index + 1 : index;
        if (text.Plain(at) == "half-past")
        {
            return (HalfHour, at + 1);
        }

        int count = CountAt(text, at, out bool isNumber);
        bool hasUnit = isNumber && text.Plain(at + 1) is "minutes" or "minute";
        int joint = hasUnit ? at + 2 : at + 1;
        bool isLength = hasUnit && (IsLedAsLength(text, at) || MeetingLength.IsUnit(text.Plain(joint + 2)));
        if (isLength || (count == 1 && !hasUnit))
        {
            return null;
        }

        bool isPast = text.Plain(joint) == "past" || (hasUnit && text.Plain(joint) == "after");

        // "ten to nine" may count votes, and nothing is half to an hour.
        bool canBeBefore = text.Plain(at) == "quarter" || hasUnit || (isNumber && text.Plain(index - 1) == "at");
        bool isBefore = (text.Plain(joint) == "to" && canBeBefore) || (hasUnit && text.Plain(joint) == "before");
        return count > 0 && (isPast || isBefore) ? (isBefore ? -count : count, joint + 1) : null;
    }

    /// <summary>True for the minutes of "five minutes past 1300", of which the time need not be understood: they are no length.</summary>
    public static bool IsPartAt(OpeningText text, int index) =>
        PartAt(text, index) is (_, int at) && (text.Plain(at - 1) == "past" || WrittenTime.Of(text.Word(at)) != null);

    /// <summary>"for ten minutes after two" is a length; "30 minutes to one hour" are two.</summary>
    private static bool IsLedAsLength(OpeningText text, int index)
    {
        int lead = index - 1;
        while (lead >= index - 2 && Estimates.Contains(text.Plain(lead)))
        {
            lead--;
        }

        return LeadsInLength.Contains(text.Plain(lead));
    }

    /// <summary>How many minutes a word says; 0 where it says none.</summary>
    private static int CountAt(OpeningText text, int at, out bool isNumber)
    {
        string word = text.Word(at);
        decimal? number = word.Length > 0 ? NumberWord.Of(word) : null;
        isNumber = number is >= 1 and < 60 && number == decimal.Truncate(number.Value);
        return text.Plain(at) switch
        {
            "half" => HalfHour,
            "quarter" => QuarterHour,
            _ => isNumber ? (int)number!.Value : 0,
        };
    }

    private static int? HourAt(OpeningText text, int index)
    {
        string word = text.Word(index);
        decimal? number = word.Length > 0 && !Articles.Contains(word) ? NumberWord.Of(word) : null;
        if (number is >= 1 and <= Noon && number == decimal.Truncate(number.Value))
        {
            return (int)number.Value;
        }

        return text.Plain(index) switch
        {
            "noon" => Noon,
            "midnight" => 0,
            _ => null,
        };
    }

    private static WordTime Create(OpeningText text, int next, int hour, int minutes)
    {
        bool isFixed = text.Plain(next - 1) is "noon" or "midnight";
        int behind = next;
        char? half = isFixed ? null : HalfOfDay.At(text, ref behind) ?? HalfOfDay.Of(text, isUsuallyBeforeNoon: hour is >= 8 and <= 11);
        bool isNoon = hour == Noon && half == null && minutes > 0 && !text.Follows(next, "at", "night");
        bool canBeTwo = half == null && !isFixed && !isNoon;
        int hours = (half, hour) switch
        {
            ('p', < Noon) => hour + Noon,
            ('a', Noon) => 0,
            _ => hour,
        };
        int time = ((hours * 60) + minutes + (24 * 60)) % (24 * 60);
        return new WordTime(canBeTwo ? null : time, behind);
    }
}
