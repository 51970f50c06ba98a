using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>The opening of a document, and what is left of the body without it.</summary>
/// <param name="Sentence">The sentence that says who met when; null when there is none.</param>
/// <param name="Rest">The other sentences of the opening.</param>
/// <param name="Body">The elements without the sentences of the opening.</param>
/// <param name="Strays">Text before the opening that is neither heading nor sentence.</param>
/// <param name="Markers">The bullets and numbers of what stands before the opening: a list of facts can.</param>
internal sealed record FoundOpening(
    LocatedText? Sentence, List<LocatedText> Rest, List<BodyElement> Body, List<LocatedText> Strays, List<Fragment> Markers)
{
    /// <summary>The dateline that stands before it as a sentence of its own; null where none does.</summary>
    public LocatedText? Dateline { get; init; }

    /// <summary>The sentence that comes nearest where there is none; null where nothing looks like one.</summary>
    public LocatedText? Nearest { get; init; }

    /// <summary>What that one lacks.</summary>
    public string Missing { get; init; } = string.Empty;
}
