using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>The paragraphs of plain text: lines in a row, up to a blank one.</summary>
internal static class PlainParagraphs
{
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ArticleParagraphs Read(string article, ImmutableArray<TextLine> lines, CancellationToken cancellation)
    {
        ImmutableArray<RawParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<RawParagraph>();
        List<(int Start, int End)> open = [];
        foreach (TextLine line in lines)
        {
            if (!line.IsBlank)
            {
                open.Add((line.TextStart, line.TextEnd));
            }
            else if (open.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                paragraphs.Add(new RawParagraph(article, open, group: 0));
                open.Clear();
            }
        }

        if (open.Count > 0)
        {
            paragraphs.Add(new RawParagraph(article, open, group: 0));
        }

        return new ArticleParagraphs(paragraphs.ToImmutable(), ImmutableDictionary<string, LinkTarget>.Empty);
    }
}
