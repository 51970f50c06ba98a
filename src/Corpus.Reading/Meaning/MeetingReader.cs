using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning;

/// <summary>A document's form and the lexicon -> its meaning.</summary>
internal static class MeetingReader
{
    public static ReadMeeting Read(ParsedDocument form, CompiledLexicon lexicon, CancellationToken cancellation)
    {
        MeetingHead? head = HeadReader.Read(form, lexicon.Heads, out ImmutableArray<ReadFinding> findings);
        EquatableArray<StatementReading> statements =
            head is null ? default : StatementReader.Read(form, head, lexicon.Statements, cancellation);
        if (head is not null && form.IsReadable)
        {
            findings = findings.AddRange(StatementGaps.Find(form, head, statements, lexicon.Statements, cancellation));
        }

        return new ReadMeeting(form, head, statements, findings);
    }
}
