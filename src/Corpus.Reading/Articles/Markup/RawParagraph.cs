using System.Collections.Immutable;
using System.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>A paragraph, heading or row of an article as it is written, without what marks it in its lines (<c>&gt; </c>, <c>- </c>, <c># </c>).</summary>
internal sealed class RawParagraph
{
    private readonly int[] _starts;
    private readonly int[] _offsets;

    /// <param name="lines">Where its lines stand in the article.</param>
    /// <param name="group">The block quote that it stands in, by number; 0 for none.</param>
    public RawParagraph(string article, IReadOnlyList<(int Start, int End)> lines, int group)
    {
        StringBuilder text = new();
        _starts = new int[lines.Count];
        _offsets = new int[lines.Count];
        for (int line = 0; line < lines.Count; line++)
        {
            if (line > 0)
            {
                text.Append('\n');
            }

            _starts[line] = text.Length;
            _offsets[line] = lines[line].Start;
            text.Append(article, lines[line].Start, lines[line].End - lines[line].Start);
        }

        Text = text.ToString();
        Group = group;
    }

    private RawParagraph(RawParagraph other)
    {
        _starts = other._starts;
        _offsets = other._offsets;
        Text = other.Text;
        Group = other.Group;
    }

    /// <summary>Its lines, with a line feed between them.</summary>
    public string Text { get; }

    public int Group { get; }

    /// <summary>Where its content begins in <see cref="Text"/>: behind definitions of links and the label of a footnote.</summary>
    public int ContentStart { get; private init; }

    /// <summary>The label of the footnote that it is, "^1"; null for any other.</summary>
    public string? Footnote { get; private init; }

    /// <summary>The same paragraph with its content from a place on.</summary>
    public RawParagraph From(int contentStart, string? footnote) => new(this) { ContentStart = contentStart, Footnote = footnote };

    /// <summary>Where a character of <see cref="Text"/> stands in the article, or would.</summary>
    public int OffsetOf(int character)
    {
        int line = Array.BinarySearch(_starts, character);
        line = line >= 0 ? line : ~line - 1;
        return _offsets[line] + character - _starts[line];
    }
}

/// <summary>What an article is made of.</summary>
/// <param name="Definitions">What reference links lead to, by their labels.</param>
internal sealed record ArticleParagraphs(ImmutableArray<RawParagraph> Paragraphs, IReadOnlyDictionary<string, LinkTarget> Definitions);
