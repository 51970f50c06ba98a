using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Recognizes the sentence that says who met where the opening names nobody: "Minister X and Secretary Y led the two
/// delegations", "The meeting was co-chaired by Minister X and …", "Taking part were Minister X and …".
/// </summary>
internal sealed class WhoLedForm(PersonForm persons, ReportingPasts reporting)
{
    private static readonly WordSet Leading = WordLists.Set("verb-forms: verbs of those who led");
    private static readonly WordSet Led = WordLists.Set("event-nouns: what is led");
    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings");
    private static readonly WordSet Were = WordLists.Set("verb-forms: auxiliaries of the passive");

    public bool Is(string text, int start, int end) =>
        IsOfThoseWhoLed(text, start, end)
        || (WhoCameFirst.BehindVerb(text, start, end) is > 0 and var behind && persons.EndAt(text, behind, end) >= 0);

    private bool IsOfThoseWhoLed(string text, int start, int end)
    {
        bool hasOffice = false;
        bool hasVerb = false;
        Word word = Word.Read(text, start, end);
        bool isLed = IsMeetingItself(text, word, end);
        for (int count = 0; count < OpeningForm.MostWords && !word.IsNone; count++)
        {
            if (!hasVerb && reporting.Contains(word.Core))
            {
                return false;
            }

            Word next = Word.Read(text, word.End, end);
            hasVerb |= Leading.Contains(word.Core) || PhrasalVerb.IsTookPart(word, next) || PhrasalVerb.IsBroughtTogether(word, next);
            hasOffice |= persons.IsOfficeOfOne(word.Core);
            isLed |= IsLed(word.Core);
            word = next;
        }

        return hasOffice && hasVerb && isLed;
    }

    /// <summary>"It was co-chaired by", "It brought together": the meeting that the opening tells of.</summary>
    private static bool IsMeetingItself(string text, Word first, int end)
    {
        Word verb = Word.Read(text, first.End, end);
        Word next = Word.Read(text, verb.End, end);
        return first.Core == "It" && (PhrasalVerb.IsBroughtTogether(verb, next) || (Were.Contains(verb.Core) && Leading.Contains(next.Core)));
    }

    /// <summary>"led the delegations", "chaired the meeting"; "attended", "took part" and "represented Japan" need no more.</summary>
    private static bool IsLed(string word) => Led.Contains(word) || Meetings.Contains(word) || word is "attended" or "part" or "represented";
}
