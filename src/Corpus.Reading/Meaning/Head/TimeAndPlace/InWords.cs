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

    private static readonly WordSet Articles = WordLists.Set("function-words: a or an");

    public static WordTime? At(OpeningText text, int index)
    {
        if (Parts(text, index, out int minutes, out int hourAt) && Hour(text, hourAt, out int hour))
        {
            return Create(text, hourAt + 1, hour, minutes);
        }

        if (!Hour(text, index, out int alone))
        {
            return null;
        }

        if (text.Plain(index + 1) is "o'clock" or "o\u2019clock")
        {
            return Create(text, index + 2, alone, 0);
        }

        int next = index + 1;
        int added = NumberWord.Of(text.Word(next)) is decimal number && number is >= 10 and < 60 && !char.IsDigit(text.Word(next)[0]) ? (int)number : 0;
        next = added > 0 ? next + 1 : next;
        bool isWord = text.Word(index).Length > 0 && !char.IsDigit(text.Word(index)[0]);
        int behind = next;
        bool hasHalf = HalfOfDay.At(text, ref behind) != null;
        return isWord && hasHalf ? Create(text, next, alone, added) : null;
    }

    /// <summary>"half past", "a quarter to", "twenty minutes past": minutes before or behind the hour.</summary>
    private static bool Parts(OpeningText text, int index, out int minutes, out int hourAt)
    {
        minutes = 0;
        hourAt = index;
        int at = text.Plain(index) is "a" && text.Plain(index + 1) == "quarter" ? index + 1 : index;
        if (text.Plain(at) == "half-past")
        {
            (minutes, hourAt) = (30, at + 1);
            return true;
        }

        bool isPart = text.Plain(at) is "half" or "quarter";
        bool isNumber = NumberWord.Of(text.Word(at)) is decimal number && number is > 1 and < 60 && text.Word(at).Length > 0;
        int count = text.Plain(at) == "half" ? 30 : text.Plain(at) == "quarter" ? 15 : isNumber ? (int)NumberWord.Of(text.Word(at))!.Value : 0;
        int joint = isNumber && text.Plain(at + 1) is "minutes" or "minute" ? at + 2 : at + 1;
        bool isPast = text.Plain(joint) == "past" || (joint == at + 2 && text.Plain(joint) == "after");
        bool isTo = text.Plain(joint) == "to" && text.Plain(at) != "half" && (isPart || joint == at + 2 || text.Plain(index - 1) == "at");
        (minutes, hourAt) = (isTo ? -count : count, joint + 1);
        return count > 0 && (isPast || isTo);
    }

    private static bool Hour(OpeningText text, int index, out int hour)
    {
        string word = text.Word(index);
        decimal? number = word.Length > 0 && !Articles.Contains(word) ? NumberWord.Of(word) : null;
        bool isHour = number is >= 1 and <= Noon && number == decimal.Truncate(number.Value);
        hour = isHour ? (int)number!.Value : text.Plain(index) == "noon" ? Noon : text.Plain(index) == "midnight" ? 0 : -1;
        return hour >= 0;
    }

    private static WordTime Create(OpeningText text, int next, int hour, int minutes)
    {
        bool isFixed = text.Plain(next - 1) is "noon" or "midnight";
        int behind = next;
        char? half = isFixed ? null : HalfOfDay.At(text, ref behind) ?? HalfOfDay.Of(text, isUsuallyBeforeNoon: hour is >= 8 and <= 11);
        bool isNoon = hour == Noon && half == null && !isFixed && minutes > 0;
        bool canBeTwo = half == null && !isFixed && !isNoon;
        int hours = half == 'p' && hour < Noon ? hour + Noon : half == 'a' && hour == Noon ? 0 : hour;
        int time = ((hours * 60) + minutes + (24 * 60)) % (24 * 60);
        return new WordTime(canBeTwo ? null : time, behind);
    }
}
