using System.Collections.Immutable;

namespace Corpus.Reading.Articles.Markup;

/// <summary>Collects the lines of paragraphs, and the definitions of links that stand before their content.</summary>
internal sealed class ParagraphBuilder(string article)
{
    private readonly ImmutableArray<RawParagraph>.Builder _all = ImmutableArray.CreateBuilder<RawParagraph>();
    private readonly Dictionary<string, LinkTarget> _definitions = new(StringComparer.Ordinal);
    private readonly List<(int Start, int End)> _lines = [];
    private int _groups;

    /// <summary>The block quote in which the next paragraph stands; 0 for none.</summary>
    public int Group { get; set; }

    /// <summary>The same for a quote that is an element of HTML.</summary>
    public int ElementGroup { get; set; }

    public bool IsOpen => _lines.Count > 0;

    /// <summary>A number for another block quote.</summary>
    public int NewGroup() => ++_groups;

    public void Add(int start, int end) => _lines.Add((start, end));

    public void End()
    {
        if (!IsOpen)
        {
            return;
        }

        RawParagraph paragraph = new(article, _lines, Group > 0 ? Group : ElementGroup);
        _lines.Clear();
        int start = LinkDefinition.SkipAll(paragraph, _definitions);
        if (start < paragraph.Text.Length)
        {
            _all.Add(start == 0 ? paragraph : paragraph.From(start, LinkDefinition.FootnoteOf(paragraph.Text)));
        }
    }

    public ArticleParagraphs All() => new(_all.ToImmutable(), _definitions);
}
