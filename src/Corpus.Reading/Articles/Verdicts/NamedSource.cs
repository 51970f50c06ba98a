using System.Collections.Immutable;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>What a quotation is said to be from.</summary>
internal sealed class NamedSource
{
    private const int NoPassage = -1;

    /// <summary>No source is named: it may be no quotation of ours.</summary>
    public static readonly NamedSource Nothing = new(ImmutableArray<int>.Empty, NoPassage);

    /// <summary>Any text will do: a corpus is quoted, as by <c>Meetings.Corpus.Quote</c>.</summary>
    public static readonly NamedSource AnyText = new(ImmutableArray<int>.Empty, NoPassage);

    private NamedSource(ImmutableArray<int> texts, int passage)
    {
        Texts = texts;
        Passage = passage;
    }

    /// <summary>The texts, by their places in the index: one, or all that share an identifier; none for any text and for nothing.</summary>
    public ImmutableArray<int> Texts { get; }

    /// <summary>The passage of the index that is the statement; -1 where none is named.</summary>
    public int Passage { get; }

    public bool IsNothing => ReferenceEquals(this, Nothing);

    public bool IsStatement => Passage != NoPassage;

    public static NamedSource OfText(int text) => new(ImmutableArray.Create(text), NoPassage);

    public static NamedSource OfTexts(ImmutableArray<int> texts) => new(texts, NoPassage);

    public static NamedSource OfStatement(int text, int passage) => new(ImmutableArray.Create(text), passage);
}
