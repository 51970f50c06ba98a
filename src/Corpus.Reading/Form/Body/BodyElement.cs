using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>A heading, a paragraph or an item, as it was found.</summary>
/// <param name="IsHeading">False for a block of text.</param>
/// <param name="Number">The section's or item's number, or null.</param>
/// <param name="Marker">Where its number or bullet stands; null when it has none.</param>
/// <param name="Level">0 for a paragraph and a heading.</param>
/// <param name="Line">The line where it begins.</param>
internal sealed record BodyElement(
    bool IsHeading, string? Number, Fragment? Marker, int Level, int Line, JoinedText Text)
{
    /// <summary>Where the sentences of a block stand in its text, as far as they belong to the body.</summary>
    public List<(int Start, int End)> Sentences { get; init; } = [];
}
