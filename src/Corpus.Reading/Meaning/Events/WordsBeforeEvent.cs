using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>What the words before an event's name tell of its time: "towards the summit", "preparations for the meeting".</summary>
internal static class WordsBeforeEvent
{
    /// <summary>No guest is named with more; the bound keeps the reading linear.</summary>
    private const int MostWordsOfGuest = 10;

    /// <summary>"Allies must reach an ambitious decision on defence spending at the"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfClause = 24;

    private static readonly WordSet Goes = WordLists.Set("time-and-place: goes to an event");
    private static readonly WordSet Happens = WordLists.Set("time-and-place: happens at an event");
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

        at = Goes.Contains(sentence.Lower(at)) && sentence.Is(at - 1, "to") ? at - 1 : at;
        return IsInvitation(sentence, at) ? EventTime.ToCome : BehindModal(sentence, first);
    }

    /// <summary>
    /// "The talks will continue at the conference in June" is to come. "Both must build on the summit in June" can be of one that was; without a
    /// modal verb, or an infinitive of what was agreed, in its clause an event has been.
    /// </summary>
    private static EventTime BehindModal(Sentence sentence, int first)
    {
        int at = first - 1;
        while (at > first - MostWordsOfClause && sentence.IsWord(at) && !IsAhead(sentence, at) && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Have))
        {
            at--;
        }

        if (!IsAhead(sentence, at) || at <= first - MostWordsOfClause)
        {
            return EventTime.Past;
        }

        return Happens.Contains(sentence.Lower(at + 1)) || (sentence.Is(at + 1, "be") && Happens.Contains(sentence.Lower(at + 2))) ? EventTime.ToCome : EventTime.Unknown;
    }

    /// <summary>"will meet", "agreed to meet"</summary>
    private static bool IsAhead(Sentence sentence, int index) =>
        IsModal(sentence, index) || (sentence.Is(index, "to") && EventNameStart.IsWill(sentence.Lower(index - 1)) && !sentence.IsCapitalized(index + 1));

    /// <summary>Not the month of May.</summary>
    private static bool IsModal(Sentence sentence, int index) => FunctionWords.IsAny(sentence.Lower(index), WordClass.Modal) && !sentence.IsCapitalized(index);

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
