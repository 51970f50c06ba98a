using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>Pasts that report: the meeting is over when one stands first.</summary>
internal sealed class ReportingPasts(LexiconForms words)
{
    private static readonly WordSet BesideMeetings = WordLists.Set("verb-forms: pasts that report beside a meeting");

    private readonly WordSet _pasts = new(
        words.ReportingPasts
            .Where(static past => !BesideMeetings.Contains(past) && !FiniteVerb.IsOfMeeting(past))
            .Concat(WordLists.List("verb-forms: pasts of talking that report")),
        StringComparer.Ordinal);

    public bool Contains(string word) => _pasts.Contains(word);
}
