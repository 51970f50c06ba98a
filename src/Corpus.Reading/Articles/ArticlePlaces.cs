using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles;

/// <summary>Finds the line and column of a place in an article.</summary>
internal sealed class ArticlePlaces(ImmutableArray<TextLine> lines)
{
    private readonly int[] _starts = [.. lines.Select(static line => line.Start)];

    /// <summary>From one offset of the article to another.</summary>
    public Fragment Between(int start, int end)
    {
        int line = Array.BinarySearch(_starts, start);
        line = Math.Max(line >= 0 ? line : ~line - 1, 0);
        return new Fragment(start, end - start, lines[line].Number, start - lines[line].Start + 1);
    }
}
