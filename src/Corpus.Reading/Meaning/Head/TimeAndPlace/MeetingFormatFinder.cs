using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>Finds how the participants met, where the text says so in words.</summary>
internal static class MeetingFormatFinder
{
    private static readonly Dictionary<string, (string[] Behind, ReadFormat Format)[]> ByFirstWord = WordLists.Table("time-and-place: formats")
        .Select(static entry => (Words: entry.Key.Split(' '), Format: (ReadFormat)Enum.Parse(typeof(ReadFormat), entry.Value)))
        .GroupBy(static phrase => phrase.Words[0], static phrase => (phrase.Words.Skip(1).ToArray(), phrase.Format), StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    private static readonly WordSet Calls = WordLists.Set("time-and-place: calls");
    private static readonly WordSet OtherBefore = WordLists.Set("time-and-place: before a call that is another");
    private static readonly WordSet OtherBehind = WordLists.Set("time-and-place: behind a call that is another");
    private static readonly WordSet BeforeNoun = WordLists.Set("time-and-place: before a call that is a noun");

    private static readonly WordSet Attributes = WordLists.Set("time-and-place: formats that are attributes");
    private static readonly WordSet BehindMeans = WordLists.Set("time-and-place: behind the means");
    private static readonly WordSet Means = WordLists.Set("time-and-place: leads in by what means");
    private static readonly WordSet Subjects = WordLists.Set("time-and-place: what a format may be talked about");
    private static readonly WordSet BehindSubject = WordLists.Set("time-and-place: goes on behind a subject");
    private static readonly WordSet FromAfar = WordLists.Set("time-and-place: took part from afar");

    /// <summary>No more words stand between "a" and "call": "a first introductory telephone call".</summary>
    private const int MostWordsBeforeCall = 4;

    /// <summary>The format that the main clause names first; null when it names none.</summary>
    public static ReadFormat? In(OpeningText text)
    {
        ReadFormat? found = null;
        bool isSubject = false;
        int end = OtherPredicate.In(text).Start;
        for (int i = 0; i < end; i++)
        {
            isSubject = !text.IsComma(i) && !BehindSubject.Contains(text.Plain(i)) && (isSubject || Subjects.Contains(text.Plain(i)));
            if (text.IsMain(i) && !isSubject && !IsOfOne(text, i) && !IsOfMatter(text, i))
            {
                ReadFormat? named = At(text, i);
                if (named == ReadFormat.Video)
                {
                    return named;
                }

                found ??= named;
            }
        }

        return found;
    }

    /// <summary>"with Minister Z joining by video": it says how one took part, and nothing of the others.</summary>
    private static bool IsOfOne(OpeningText text, int index)
    {
        int first = index;
        while (first > index - MostWordsBeforeCall && !FromAfar.Contains(text.Plain(first)) && text.Word(first).Length > 0)
        {
            first--;
        }

        return FromAfar.Contains(text.Plain(first)) && first < index;
    }

    /// <summary>"to follow up on their phone call", "on the phone tapping scandal": what people met for, or an attribute of something that is no meeting.</summary>
    private static bool IsOfMatter(OpeningText text, int index)
    {
        // "spoke on the phone today"
        bool isMeans = Means.Contains(text.Plain(index - 2)) && (!IsSmall(text.Word(index + 1)) || BehindMeans.Contains(text.Plain(index + 1)));
        bool isAttribute = BeforeNoun.Contains(text.Plain(index - 1)) && Attributes.Contains(text.Plain(index)) && !isMeans;
        if (isAttribute && !Enumerable.Range(index + 1, MostWordsBeforeCall).Any(i => MeetingNouns.All.Contains(text.Plain(i)) || Calls.Contains(text.Plain(i))))
        {
            return true;
        }

        bool isLedIn = Means.Contains(text.Plain(index - 1)) || (text.Plain(index - 1) is "a" or "the" && Means.Contains(text.Plain(index - 2)));
        return !isLedIn && Purpose.IsNamedIn(text, index);
    }

    private static ReadFormat? At(OpeningText text, int index)
    {
        if (Calls.Contains(text.Plain(index)))
        {
            return IsByTelephone(text, index) ? ReadFormat.Telephone : null;
        }

        if (!ByFirstWord.TryGetValue(text.Plain(index), out (string[] Behind, ReadFormat Format)[]? phrases))
        {
            return null;
        }

        foreach ((string[] behind, ReadFormat format) in phrases)
        {
            if (text.Follows(index + 1, behind))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>"Held a call with", "called Minister X", "the Secretary's call to Minister X"; not "called for restraint", "a courtesy call on".</summary>
    private static bool IsByTelephone(OpeningText text, int index)
    {
        string behind = text.Plain(index + 1);
        bool isOther = OtherBefore.Contains(text.Plain(index - 1)) || (OtherBehind.Contains(behind) && !(behind == "to" && IsNoun(text, index)));
        bool isDay = behind == "on" && (DateExpression.At(text, index + 2) != null || WeekdayName.OfWhole(text.Word(index + 2)) != null);
        return isDay || !isOther;
    }

    private static bool IsSmall(string word) => word.Length > 0 && char.IsLower(word[0]);

    private static bool IsNoun(OpeningText text, int index)
    {
        for (int i = index - 1; i >= index - MostWordsBeforeCall; i--)
        {
            if (BeforeNoun.Contains(text.Plain(i)) || text.IsPossessive(i))
            {
                return true;
            }
        }

        return false;
    }
}
