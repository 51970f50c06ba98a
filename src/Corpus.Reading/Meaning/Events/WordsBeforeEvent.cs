using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>What the words before an event's name tell of its time: "towards the summit", "preparations for the meeting".</summary>
internal static class WordsBeforeEvent
{
    /// <summary>No guest is named with more; the bound keeps the reading linear.</summary>
    private const int MostWordsOfGuest = 10;

    private static readonly WordSet Invites = WordLists.Set("time-and-place: invites to an event");

    private static readonly Dictionary<string, (string[] Words, EventTime Time)[]> ByLastWord = WordLists.Table("time-and-place: before an event")
        .Select(static entry => (Words: entry.Key.Split(' '), Time: (EventTime)Enum.Parse(typeof(EventTime), entry.Value)))
        .GroupBy(static phrase => phrase.Words[phrase.Words.Length - 1], StringComparer.Ordinal)
        .ToDictionary(
            static group => group.Key,
            static group => group.OrderByDescending(static phrase => phrase.Words.Length).ToArray(),
            StringComparer.Ordinal);

    /// <summary>The time of the event whose name begins at a token; past where nothing before it tells.</summary>
    public static EventTime TimeIn(Sentence sentence, int first)
    {
        int at = FunctionWords.IsDeterminer(sentence.Lower(first - 1)) ? first - 2 : first - 1;
        if (ByLastWord.TryGetValue(sentence.Lower(at), out (string[] Words, EventTime Time)[]? phrases))
        {
            // "follow up to" before "up to"
            foreach ((string[] words, EventTime time) in phrases)
            {
                if (sentence.IsAt(at - words.Length + 1, words))
                {
                    return time;
                }
            }
        }

        return IsInvitation(sentence, at) ? EventTime.ToCome : EventTime.Past;
    }

    /// <summary>"invited Minister Lund to the conference"</summary>
    private static bool IsInvitation(Sentence sentence, int to)
    {
        int at = to - 1;
        while (at > to - MostWordsOfGuest && at >= 0 && !Invites.Contains(sentence.Lower(at)))
        {
            at--;
        }

        return sentence.Is(to, "to") && Invites.Contains(sentence.Lower(at));
    }
}
