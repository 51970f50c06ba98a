using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Form.Sentences.Openings;

namespace Corpus.Reading.Form.Body;

/// <summary>
/// The opening behind the lead of a news agency: "SEOUL, Jan. 31 (X) -- The defense chiefs agreed to …" tells what is new, and the next
/// paragraph who they are: "Defense Minister Y and his counterpart Z held talks in Seoul." The lead stays with the body.
/// </summary>
internal static class OpeningBehindLead
{
    /// <summary>True for a sentence without a day that names two who met, and tells of no other time.</summary>
    public static bool Is(string text, int start, int end, Grammar grammar) =>
        grammar.Openings.Is(text, start, end, needsDay: false)
        && grammar.Openings.LackOf(text, start, end).Offices > 1
        && !OtherTime.IsToldIn(text, start, end);
}
