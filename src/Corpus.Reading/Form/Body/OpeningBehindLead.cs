using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Form.Sentences.Openings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>
/// The opening behind the lead of a news agency: "SEOUL, Jan. 31 (X) -- The defense chiefs agreed to …" tells what is new, and the next
/// paragraph who they are: "Defense Minister Y and his counterpart Z held talks in Seoul." The lead stays with the body.
/// </summary>
internal static class OpeningBehindLead
{
    private static readonly WordSet OfAnotherTime = WordLists.Set("adverbials: points to another time");
    /// <summary>True for a sentence without a day that names two who met, and tells of no other time.</summary>
    public static bool Is(string text, int start, int end, Grammar grammar) =>
        grammar.Openings.Is(text, start, end, needsDay: false)
        && grammar.Openings.LackOf(text, start, end).Offices > 1
        && !TellsOfAnotherTime(text, start, end);

    private static bool TellsOfAnotherTime(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < OpeningForm.MostWords && !word.IsNone; count++)
        {
            if (OfAnotherTime.Contains(word.Core) || MonthName.Of(word.Core) != null)
            {
                return true;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }
}
