using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// Words in a row of which the same became, with the marks and blanks between them: "the views on". An edit never cuts a word. Immutable;
/// equal when kind and text are.
/// </summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words as written; never empty. A blank at either end belongs to it.</param>
[JsonConverter(typeof(EditConverter))]
public readonly record struct Edit(EditKind Kind, string Text)
{
    /// <summary>The kind and the text: "Inserted: further".</summary>
    public override string ToString() => $"{Kind}: {OneLine.Of(Text)}";
}
