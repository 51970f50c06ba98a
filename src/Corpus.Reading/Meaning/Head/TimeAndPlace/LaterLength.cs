using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>
/// How long the meeting was, where a sentence of the body says it: "The meeting lasted two hours", "They spoke for about 45
/// minutes", "During the 30-minute call, …". A meeting with a day of its own, "the meeting in June", is another.
/// </summary>
internal static class LaterLength
{
    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings")
        .And(WordLists.Set("time-and-place: meetings in person"));

    private static readonly WordSet TookLong = WordLists.Set("time-and-place: took long");
    private static readonly WordSet TalkedLong = WordLists.Set("time-and-place: talked for long");
    private static readonly WordSet WhoTalked = WordLists.Set("time-and-place: who talked for long");
    private static readonly WordSet BeforeLength = WordLists.Set("time-and-place: before a meeting of some length");
    private static readonly WordSet OpensLength = WordLists.Set("time-and-place: opens how long it was");
    private static readonly WordSet LeadsInMeeting = WordLists.Set("time-and-place: before a meeting that lasted");
    private static readonly WordSet TookWithoutFor = WordLists.Set("time-and-place: took without for");
    private static readonly WordSet BeforeOtherVerb = WordLists.Set("time-and-place: before a verb of another meeting");
    private static readonly string[] UnitStems = ["minute", "hour", " min", " hr"];

    /// <summary>The verb of such a sentence stands no farther behind its beginning.</summary>
    private const int MostWordsBeforeVerb = 7;

    /// <summary>An aside between the meeting and its verb is no longer.</summary>
    private const int MostWordsOfAside = 16;

    /// <summary>What the body adds to what is known; nothing where the length is.</summary>
    public static MeetingTime In(ParsedDocument form, MeetingTime known, HeadNotes notes)
    {
        if (known.DurationMinutes != null)
        {
            return default;
        }

        foreach (ParsedSentence sentence in form.BodySentences)
        {
            if (!UnitStems.Any(stem => sentence.Text.Text.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                continue;
            }

            OpeningText text = new(sentence.Text);
            if (SaysHowLong(text) && DateExpression.FirstIn(text) == null)
            {
                return MeetingTime.Read(text, notes);
            }
        }

        return default;
    }

    private static bool SaysHowLong(OpeningText text) =>
        OfMeeting(text, 0) || (OpensLength.Contains(text.Plain(0)) && OfMeeting(text, BehindAside(text, 1))) || (BeforeLength.Contains(text.Plain(0)) && OfMeeting(text, 1)) || OfPeople(text) || BeforeMeeting(text);

    /// <summary>"The meeting lasted", "The talks, which were held for", "During the call, which took".</summary>
    private static bool OfMeeting(OpeningText text, int first)
    {
        if (!LeadsInMeeting.Contains(text.Plain(first)))
        {
            return false;
        }

        for (int i = first + 1; i < first + MostWordsBeforeVerb; i++)
        {
            if (Meetings.Contains(text.Plain(i)) && !Meetings.Contains(text.Plain(i + 1)))
            {
                return IsLongAt(text, i + 1) || (text.IsComma(i + 1) && (IsLongAt(text, i + 3) || IsLongAt(text, BehindAside(text, i + 2))));
            }
        }

        return false;
    }

    private static bool IsLongAt(OpeningText text, int verb) =>
        TookLong.Contains(text.Plain(verb)) && HasLength(text, verb + 1, wantsFor: !TookWithoutFor.Contains(text.Plain(verb)));

    /// <summary>"The talks, which were followed by a tour, lasted": behind the comma that ends the aside.</summary>
    private static int BehindAside(OpeningText text, int first)
    {
        int at = first;
        while (at < text.Count && at < first + MostWordsOfAside && !text.IsComma(at))
        {
            at++;
        }

        return at + 1;
    }

    /// <summary>"They spoke for about 45 minutes", "The two leaders met for an hour".</summary>
    private static bool OfPeople(OpeningText text)
    {
        for (int i = 1; i < MostWordsBeforeVerb && WhoTalked.Contains(text.Plain(0)); i++)
        {
            if (TalkedLong.Contains(text.Plain(i)))
            {
                return !BeforeOtherVerb.Contains(text.Plain(i - 1)) && HasLength(text, i + 1, wantsFor: true);
            }
        }

        return false;
    }

    /// <summary>"During the 45-minute meeting".</summary>
    private static bool BeforeMeeting(OpeningText text)
    {
        for (int i = 1; i < MostWordsBeforeVerb && BeforeLength.Contains(text.Plain(0)); i++)
        {
            if (MeetingLength.At(text, i) is { } length && text.Word(i).IndexOf('-') > 0)
            {
                return Meetings.Contains(text.Plain(length.Next)) || Meetings.Contains(text.Plain(length.Next + 1));
            }
        }

        return false;
    }

    private static bool HasLength(OpeningText text, int from, bool wantsFor)
    {
        bool hasFor = !wantsFor;
        for (int i = from; i < text.Count && i < from + MostWordsBeforeVerb; i++)
        {
            hasFor |= text.Plain(i) == "for";
            if (hasFor && MeetingLength.At(text, i) is { Minutes: not null })
            {
                return true;
            }
        }

        return false;
    }
}
