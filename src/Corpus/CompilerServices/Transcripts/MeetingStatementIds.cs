using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>Asks for the identifiers of the statements of a meeting; how they are made is one for the library and for what reads articles.</summary>
internal static class MeetingStatementIds
{
    /// <summary>The identifiers of all statements, in order.</summary>
    /// <remarks>Not inlined: who asks for no identifier does not load what makes them.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string[] Of(string meeting, Section[] sections) => StatementIds.Of(meeting, Array.ConvertAll(
        sections,
        static section => new IdentifiedSection(section.Number, Array.ConvertAll(
            ImmutableCollectionsMarshal.AsArray(section.Blocks)!,
            static block => new IdentifiedBlock(
                block is Item, block is Item item ? item.Level : 0, (block as Item)?.Number, block.Statements.Length)))));
}
