using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>Tells whether a time is before noon or after it: "a" or "p".</summary>
internal static class HalfOfDay
{
    private static readonly Dictionary<string, string> Words = WordLists.Table("time-and-place: says which half of the day");

    /// <summary>True for "morning", "afternoon" and the like.</summary>
    public static bool IsNamed(string word) => Words.ContainsKey(word);
    private static readonly WordSet MayBeLate = WordLists.Set("time-and-place: may be after noon");

    /// <summary>"p.m." and "in the afternoon" at a token, which are gone behind.</summary>
    public static char? At(OpeningText text, ref int next)
    {
        if (text.Plain(next) is "am" or "pm")
        {
            next++;
            return text.Plain(next - 1)[0];
        }

        if (text.Follows(next, "in", "the") && Words.TryGetValue(text.Plain(next + 2), out string? half))
        {
            next += 3;
            return half[0];
        }

        return null;
    }

    /// <summary>True where a word elsewhere in the sentence tells it: "this afternoon"; the time is put into that half.</summary>
    public static bool Tells(OpeningText text, ref WrittenTime time)
    {
        char? half = Of(text, time.Hour is >= 8 and <= 11 && time.Form != TimeForm.HourAlone);
        time = time with { Half = half ?? time.Half };
        return half != null;
    }

    /// <summary>The half of an hour in words; null where nothing tells it.</summary>
    public static char? Of(OpeningText text, bool isUsuallyBeforeNoon)
    {
        char? found = null;
        bool mayBeLate = false;
        for (int i = 0; i < text.Count; i++)
        {
            if (Words.TryGetValue(text.Plain(i), out string? half))
            {
                if (found != null && found != half[0])
                {
                    return null;
                }

                found = half[0];
            }

            mayBeLate |= MayBeLate.Contains(text.Plain(i));
        }

        return found ?? (isUsuallyBeforeNoon && !mayBeLate ? 'a' : null);
    }
}
