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
        StatementIds ids = new(meeting, statements);
        int section = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            for (; section < sections.Length && sections[section].FirstBlock == i; section++)
            {
                ids.Section(sections[section].Number, sections.Length == 1);
            }

            int count = (i + 1 < blocks.Length ? blocks[i + 1].FirstStatement : statements) - blocks[i].FirstStatement;
            if (blocks[i] is Item item)
            {
                ids.Item(item.Level, item.Number, count);
            }
            else
            {
                ids.Paragraph(count);
            }
        }

        return ids.All;
    }
}
