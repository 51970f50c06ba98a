using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;

namespace Corpus.Reading.Meaning.Readings;

/// <summary>One document with its meaning: what the lexicon says of its words. Knows nothing of other documents.</summary>
/// <param name="Form">The form that was read.</param>
/// <param name="Head">Who met, when and where; null when the document cannot be used (its findings say why).</param>
/// <param name="Statements">One for each sentence of <see cref="ParsedDocument.Sections"/> that is not a lead-in, in order.</param>
internal sealed record ReadMeeting(
    ParsedDocument Form,
    MeetingHead? Head,
    EquatableArray<StatementReading> Statements,
    EquatableArray<ReadFinding> Findings)
{
    /// <summary>The texts of the statements, in the order of <see cref="Statements"/>.</summary>
    public IEnumerable<string> StatementTexts() =>
        from section in Form.Sections
        from block in section.Blocks
        from sentence in block.Sentences
        where !sentence.IsLeadIn
        select sentence.Text.Text;
}
