using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Recognizes the sentence that says who met where the opening names nobody: "Minister X and Secretary Y led the two
/// delegations", "The meeting was co-chaired by Minister X and …".
/// </summary>
internal sealed class WhoLedForm(PersonForm persons, ReportingPasts reporting)
{
    private static readonly WordSet Leading = WordLists.Set("verb-forms: verbs of those who led");
    private static readonly WordSet Led = WordLists.Set("event-nouns: what is led");
    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings");

    public bool Is(string text, int start, int end)
    {
        bool hasOffice = false;
        bool hasVerb = false;
        bool isLed = false;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < OpeningForm.MostWords && !word.IsNone; count++)
        {
            if (!hasVerb && reporting.Contains(word.Core))
            {
                return false;
            }

            Word next = Word.Read(text, word.End, end);
            hasVerb |= Leading.Contains(word.Core) || PhrasalVerb.IsTookPart(word, next);
            hasOffice |= persons.IsOfficeOfOne(word.Core);
            isLed |= IsLed(word.Core);
            word = next;
        }

        return hasOffice && hasVerb && isLed;
    }

    /// <summary>"led the delegations", "chaired the meeting"; "attended", "took part" and "represented Japan" need no more.</summary>
    private static bool IsLed(string word) => Led.Contains(word) || Meetings.Contains(word) || word is "attended" or "part" or "represented";
}
