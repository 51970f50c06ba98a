using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>A duration as a text writes it.</summary>
/// <param name="Minutes">Null where it is no length that a meeting has: none at all, a part of a minute, more than a day.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal readonly record struct MeetingLength(int? Minutes, int First, int Next)
{
    private static readonly Dictionary<string, int> Units = WordLists.Table("time-and-place: units")
        .ToDictionary(static unit => unit.Key, static unit => int.Parse(unit.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>
    /// The duration that begins at a token: "75 minutes", "one hour", "an hour and a half", "one and a half hours",
    /// "1 hour 15 minutes", "an hour and a quarter", "half an hour", "a quarter of an hour", "45-minute"; null when none does.
    /// </summary>
    public static MeetingLength? At(OpeningText text, int index)
    {
        if (text.Plain(index) == "half" && text.Plain(index + 1) is "an" or "a" && Unit(text.Plain(index + 2)) == 60)
        {
            return new MeetingLength(30, index, index + 3);
        }

        // "a quarter of an hour", "three quarters of an hour"
        if (text.Plain(index) is "quarter" or "quarters" && text.Plain(index + 1) == "of" && Unit(text.Plain(index + 3)) == 60)
        {
            return Create((NumberWord.Of(text.Word(index - 1)) ?? 1) * 15, index, index + 4);
        }

        if (Compound(text.Plain(index)) is decimal compound)
        {
            return Create(compound, index, index + 1);
        }

        if (NumberWord.Of(text.Word(index)) is not decimal number)
        {
            return null;
        }

        number += PartBehind(text, index + 1, out int next);
        return Unit(text.Plain(next)) is int unit ? WithRest(text, number * unit, unit, index, next + 1) : null;
    }

    /// <summary>What may follow full hours.</summary>
    private static MeetingLength WithRest(OpeningText text, decimal minutes, int unit, int first, int next)
    {
        if (unit == 60 && PartBehind(text, next, out int behind) is > 0 and decimal part)
        {
            return Create(minutes + (part * unit), first, behind);
        }

        int at = text.Plain(next) == "and" ? next + 1 : next;
        bool hasMinutes = unit == 60 && NumberWord.Of(text.Word(at)) != null && Unit(text.Plain(at + 1)) == 1;
        return hasMinutes
            ? Create(minutes + NumberWord.Of(text.Word(at))!.Value, first, at + 2)
            : Create(minutes, first, next);
    }

    /// <summary>"and a half", "and a quarter", "and three quarters", before the unit or behind it; 0 where none follows.</summary>
    private static decimal PartBehind(OpeningText text, int index, out int next)
    {
        next = index;
        if (text.Plain(index) != "and")
        {
            return 0;
        }

        bool isThree = text.Plain(index + 1) == "three" && text.Plain(index + 2) is "quarter" or "quarters";
        decimal part = text.Follows(index, "and", "a", "half") ? 0.5m
            : text.Follows(index, "and", "a", "quarter") ? 0.25m
            : isThree || text.Plain(index + 1) is "three-quarters" or "three-quarter" ? 0.75m
            : 0;
        next = part == 0 ? index : text.Plain(index + 1).IndexOf('-') > 0 ? index + 2 : index + 3;
        return part;
    }

    private static MeetingLength Create(decimal minutes, int first, int next)
    {
        bool isLength = minutes is > 0 and <= 24 * 60 && minutes == decimal.Truncate(minutes);
        return new MeetingLength(isLength ? (int)minutes : null, first, next);
    }

    /// <summary>"45-minute", "half-hour".</summary>
    private static decimal? Compound(string word)
    {
        int dash = word.LastIndexOf('-');
        if (dash <= 0 || Unit(word.Substring(dash + 1)) is not int unit)
        {
            return null;
        }

        string number = word.Substring(0, dash);
        return number == "half" ? 0.5m * unit : NumberWord.Of(number) * unit;
    }

    /// <summary>True for "minutes", "hour" and the like.</summary>
    public static bool IsUnit(string word) => Units.ContainsKey(word);

    private static int? Unit(string word) => Units.TryGetValue(word, out int minutes) ? minutes : null;
}
