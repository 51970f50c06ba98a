using System.Collections.Immutable;

namespace Corpus.Tool.Exporting.Tei;

/// <summary>The body: what sentences are about and do, the title, the opening, and a <c>div</c> a section.</summary>
internal sealed class TeiBody(Meeting meeting, TeiElements tei)
{
    private readonly TeiSentences _sentences = new(meeting, tei);

    /// <summary>Writes it.</summary>
    public void Write()
    {
        Interpretations("topic", meeting.Statements.SelectMany(statement => statement.Topics).Select(topic => (topic.Id, topic.Label)));
        Interpretations("verb", meeting.Statements.SelectMany(statement => statement.Acts).Select(act => (act.Verb.ToString(), act.Verb.ToString())));
        tei.MaybeLine("head", meeting.Title);
        tei.MaybeLine("p", meeting.Opening, ("n", "opening"));
        foreach (Section section in meeting.Sections)
        {
            tei.Block("div", () => Section(section), ("n", section.Number));
        }

        if (meeting.Opening is null && meeting.Sections.IsEmpty)
        {
            tei.Empty("p");
        }
    }

    private void Interpretations(string type, IEnumerable<(string Id, string Label)> all)
    {
        (string Id, string Label)[] each = [.. all.Distinct().OrderBy(one => one.Id, StringComparer.Ordinal)];
        if (each.Length > 0)
        {
            tei.Block("interpGrp", () => Array.ForEach(each, one => tei.Line("interp", one.Label, ("id", $"{type}-{one.Id}"))), ("type", type));
        }
    }

    private void Section(Section section)
    {
        tei.MaybeLine("head", section.Heading);
        ImmutableArray<Block> blocks = section.Blocks;
        for (int i = 0; i < blocks.Length;)
        {
            if (blocks[i] is Item item)
            {
                List(blocks, ref i, item.Level);
            }
            else
            {
                Block paragraph = blocks[i++];
                tei.Block("p", () => _sentences.Write(paragraph));
            }
        }

        if (blocks.IsEmpty)
        {
            tei.Empty("p");
        }
    }

    /// <summary>Items of a level; those of a deeper one are a list in the item before them.</summary>
    private void List(ImmutableArray<Block> blocks, ref int next, int level)
    {
        int i = next;
        tei.Block("list", () =>
        {
            while (i < blocks.Length && blocks[i] is Item item && item.Level >= level)
            {
                i++;
                tei.Block("item", () => Item(blocks, item, ref i), ("n", item.Number));
            }
        });
        next = i;
    }

    private void Item(ImmutableArray<Block> blocks, Item item, ref int next)
    {
        _sentences.Write(item);
        if (next < blocks.Length && blocks[next] is Item inner && inner.Level > item.Level)
        {
            tei.Line();
            List(blocks, ref next, inner.Level);
        }
    }
}
