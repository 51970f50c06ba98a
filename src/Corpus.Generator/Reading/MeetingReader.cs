using System.Collections.Immutable;
using Corpus.Generator.Collections;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Parsing;
using Corpus.Generator.Reading.Head;
using Corpus.Generator.Reading.Statements;

namespace Corpus.Generator.Reading;

/// <summary>A document's form and the lexicon -> its meaning.</summary>
internal static class MeetingReader
{
    public static ReadMeeting Read(ParsedDocument form, CompiledLexicon lexicon, CancellationToken cancellation)
    {
        MeetingHead? head = HeadReader.Read(form, lexicon.Heads, out ImmutableArray<DiagnosticInfo> diagnostics);
        EquatableArray<StatementReading> statements =
            head is null ? default : StatementReader.Read(form, head, lexicon.Statements, cancellation);
        return new ReadMeeting(form, head, statements, diagnostics);
    }
}
