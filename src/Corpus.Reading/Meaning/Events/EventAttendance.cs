using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>
/// What stands between an event and its day and tells who was there or who held it: "which they attended in May", "in which both took
/// part in May", "hosted by Norway in May".
/// </summary>
internal static class EventAttendance
{
    /// <summary>"Which the Minister of Defence of Norway attended": no subject is longer.</summary>
    private const int MostOfSubject = 8;

    private static readonly WordSet Attends = WordLists.Set("time-and-place: attends");

    private static readonly WordSet Takes = WordLists.Set("time-and-place: takes part");
    private static readonly WordSet AtPresent = WordLists.Set("time-and-place: tells of an event at present");

    /// <summary>The token behind "which they attended", "in which they took part"; null where no such clause begins.</summary>
    public static int? Behind(Sentence sentence, int index)
    {
        int relative = sentence.Is(index, ",") ? index + 1 : index;
        relative = sentence.Lower(relative) is "in" or "at" && sentence.Is(relative + 1, "which") ? relative + 1 : relative;
        if (sentence.Lower(relative) is not ("which" or "that"))
        {
            return null;
        }

        for (int i = relative + 1; i < relative + MostOfSubject && sentence.IsWord(i); i++)
        {
            if (Attends.Contains(sentence.Lower(i)))
            {
                return i + 1;
            }

            if (sentence.Is(i, "part") && Takes.Contains(sentence.Lower(i - 1)))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>True for the verb of "which Norway hosts": what was has no present. "Which the chair opened" and "which Norway did host" have a past.</summary>
    public static bool IsAtPresent(Sentence sentence, int index)
    {
        string before = sentence.Lower(index - 1);
        bool isNoun = FunctionWords.IsDeterminer(before) || sentence.IsGenitive(index - 1);
        return AtPresent.Contains(sentence.Lower(index)) && !isNoun && before != "did" && (sentence.Is(index, "is") || !Attends.Contains(sentence.Lower(index + 1)));
    }

    /// <summary>The token behind "by Norway" of "hosted by Norway"; null where no host is named.</summary>
    public static int? BehindHost(Sentence sentence, int index)
    {
        if (!sentence.Is(index, "by") || !Attends.Contains(sentence.Lower(index - 1)))
        {
            return null;
        }

        int first = FunctionWords.IsDeterminer(sentence.Lower(index + 1)) ? index + 2 : index + 1;
        int at = first;
        while (at < first + MostOfSubject && (sentence.IsCapitalized(at) || (at > first && sentence.Lower(at) is "of" or "and" or "for" && sentence.IsCapitalized(at + 1))))
        {
            at++;
        }

        return at > first ? at : null;
    }
}
