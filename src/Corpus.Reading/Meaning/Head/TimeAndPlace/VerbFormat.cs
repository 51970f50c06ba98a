using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>
/// What the verb of an opening says of how they met: who met, hosted or held a meeting was in one room unless a word says
/// otherwise, which is asked first. Of "held talks", "spoke" and "conferred" nothing is told.
/// </summary>
internal static class VerbFormat
{
    private static readonly WordSet InPerson = WordLists.Set("time-and-place: verbs of meeting in person");
    private static readonly WordSet InPersonWithPlace = WordLists.Set("time-and-place: verbs of meeting in person with a place");
    private static readonly WordSet Holds = WordLists.Set("time-and-place: verbs that hold a meeting");
    private static readonly WordSet Meetings = WordLists.Set("time-and-place: meetings in person");
    private static readonly WordSet EndsObject = WordLists.Set("time-and-place: ends the object of a meeting");
    private static readonly WordSet Audiences = WordLists.Set("verb-forms: gives an audience");
    private static readonly WordSet TheOrWhose = WordLists.Set("function-words: the or whose");

    private static readonly WordSet Honours = WordLists.Set("verb-forms: honours of a welcome");

    /// <summary>The object of a verb is no longer.</summary>
    private const int MostWordsOfObject = 16;

    public static ReadFormat? Of(OpeningText text)
    {
        for (int i = 0; i < text.Count; i++)
        {
            if (text.IsMain(i) && IsInPerson(text, i))
            {
                return ReadFormat.InPerson;
            }
        }

        return null;
    }

    private static bool IsInPerson(OpeningText text, int index)
    {
        string word = text.Plain(index);
        if (InPerson.Contains(word) || (word == "came" && text.Plain(index + 1) == "together"))
        {
            return true;
        }

        if (InPersonWithPlace.Contains(word))
        {
            return HasPlace(text, index) || text.Plain(index + 1) == "by";
        }

        if (word == "called" && text.Plain(index + 1) is "on" or "upon")
        {
            // "spoke with Minister Y and called on Russia to withdraw" demands something.
            return !Enumerable.Range(0, index).Any(i => FiniteVerb.IsOfMeeting(text.Plain(i)));
        }

        if (Audiences.Contains(word))
        {
            return Enumerable.Range(index, MostWordsOfObject).Any(i => text.Plain(i) == "audience");
        }

        bool isPassive = (word == "held" && text.Plain(index - 1) is "was" or "were") || (word == "took" && text.Plain(index + 1) == "place");
        return isPassive ? IsMeetingBefore(text, index) : Holds.Contains(word) && HasMeeting(text, index + 1);
    }

    /// <summary>"On May 2, a meeting between X and Y was held": no word that ends a noun's phrase stands before it.</summary>
    private static bool IsMeetingBefore(OpeningText text, int verb)
    {
        bool isClosed = false;
        for (int i = 0; i < verb; i++)
        {
            if (DateExpression.At(text, i) is { } date)
            {
                (i, isClosed) = (date.Next - 1, false);
                continue;
            }

            isClosed = !text.IsComma(i) && (isClosed || EndsObject.Contains(text.Plain(i)));
            if (!isClosed && Meetings.Contains(text.Plain(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlace(OpeningText text, int index)
    {
        for (int i = index + 1; i < text.Count; i++)
        {
            bool isTo = text.Plain(i) == "to" && (text.IsCapitalized(i + 1) || TheOrWhose.Contains(text.Plain(i + 1)));
            // "greeted Minister Y at Main Building"; one welcomes the results of talks in Geneva, too.
            bool isIn = text.Plain(index) == "greeted" && text.Plain(i) is "in" or "at" && text.IsCapitalized(i + 1) && MonthName.Of(text.Plain(i + 1)) == null;
            if (Honours.Contains(text.Plain(i)) || isTo || isIn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a noun for a meeting stands before a word that ends the object, or the subject.</summary>
    private static bool HasMeeting(OpeningText text, int first)
    {
        int end = first + MostWordsOfObject;
        for (int i = first; i < end && i < text.Count; i++)
        {
            if (Meetings.Contains(text.Plain(i)))
            {
                return true;
            }

            // "held, on the margins of the forum, a meeting": what stands between commas is stepped over.
            if (text.IsComma(i) && i == first)
            {
                i = BehindComma(text, i + 1);
                end = i + MostWordsOfObject;
                continue;
            }

            if (EndsObject.Contains(text.Plain(i)) || text.IsComma(i))
            {
                return false;
            }
        }

        return false;
    }

    private static int BehindComma(OpeningText text, int index)
    {
        while (index < text.Count && !text.IsComma(index))
        {
            index++;
        }

        return index;
    }
}
