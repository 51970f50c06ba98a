using System.Runtime.CompilerServices;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>Asks for the identifiers of the statements of a meeting; how they are made is one for the library and for what reads articles.</summary>
internal static class MeetingStatementIds
{
    /// <summary>The identifiers of all statements, in order.</summary>
    /// <remarks>Not inlined: who asks for no identifier does not load what makes them.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string[] Of(string meeting, Section[] sections, Block[] blocks, int statements)
    {
        IdentifiedSection[] identified = new IdentifiedSection[sections.Length];
        for (int i = 0; i < identified.Length; i++)
        {
            int end = i + 1 < sections.Length ? sections[i + 1].FirstBlock : blocks.Length;
            IdentifiedBlock[] own = new IdentifiedBlock[end - sections[i].FirstBlock];
            for (int j = 0; j < own.Length; j++)
            {
                own[j] = Of(blocks, sections[i].FirstBlock + j, statements);
            }

            identified[i] = new IdentifiedSection(sections[i].Number, own);
        }

        return StatementIds.Of(meeting, identified, statements);
    }

    private static IdentifiedBlock Of(Block[] blocks, int position, int statements)
    {
        int behind = position + 1 < blocks.Length ? blocks[position + 1].FirstStatement : statements;
        int count = behind - blocks[position].FirstStatement;
        return blocks[position] is Item item
            ? new IdentifiedBlock(true, item.Level, item.Number, count)
            : new IdentifiedBlock(false, 0, null, count);
    }
}
