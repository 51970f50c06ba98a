using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>
/// Tells a length and an hour that are those of somebody or of what was before, and not of the meeting: "Minister X, who spoke for two hours
/// in parliament, met", "who flew in at 9 am", "after a flight of three hours".
/// </summary>
internal static class TimeOfPerson
{
    /// <summary>A clause that began farther before goes on with the meeting; the bound keeps the reading linear.</summary>
    private const int MostWords = 16;

    private static readonly WordSet OfPerson = WordLists.Set("time-and-place: opens what somebody did");
    private static readonly WordSet Progressives = WordLists.Set("function-words: forms of be");
    private static readonly WordSet Before = WordLists.SetIgnoringCase("time-and-place: opens what was before");
    /// <param name="first">The first token of the length or the hour.</param>
    /// <param name="next">The token behind it.</param>
    public static bool Is(OpeningText text, int first, int next)
    {
        int opener = first - 1;
        while (opener > first - MostWords && text.Word(opener).Length > 0 && !Opens(text, opener))
        {
            if (MeetingNouns.All.Contains(text.Plain(opener)))
            {
                return false;
            }

            opener--;
        }

        // "where they met at 10:00" is of this one.
        bool isOfMeeting = MeetingNouns.All.Contains(text.Plain(next)) || MeetingNouns.All.Contains(text.Plain(next + 1))
            || (text.Plain(opener) == "where" && Enumerable.Range(opener, first - opener).Any(i => FiniteVerb.IsOfMeeting(text.Plain(i))));
        return Opens(text, opener) && !isOfMeeting && !IsOnVisit(text, opener);
    }

    private static bool Opens(OpeningText text, int index) => OfPerson.Contains(text.Plain(index)) || Before.Contains(text.Plain(index));

    /// <summary>"Minister X, who was visiting Japan from 10:00 for 30 minutes": on a visit one meets.</summary>
    private static bool IsOnVisit(OpeningText text, int opener) =>
        Progressives.Contains(text.Plain(opener + 1)) && text.Plain(opener + 2).EndsWith("ing", StringComparison.Ordinal);
}
