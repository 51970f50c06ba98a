using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>A text that can be quoted: what an index is made of, whoever has it, a library, a compiler or a program.</summary>
/// <param name="Id">Tells it from the other texts of an index: "2025-03-30". Two may have the same; the first is the one that is found by it.</param>
/// <param name="Passages">All that it says, in its order: the words of two that follow each other follow each other in the text.</param>
internal sealed record QuotableText(string Id, ImmutableArray<QuotablePassage> Passages)
{
    /// <summary>The section of the head: no omission goes from it to another. The sections of the body count from 1.</summary>
    public const int Head = 0;
}

/// <summary>A sentence of a text, or a line of its head, or a heading: no quotation leaves out from one to another but with a mark.</summary>
/// <param name="Text">The words as published.</param>
/// <param name="Line">The line of the file where it begins, from 1; 0 where nobody knows, as of a line of the head at run time.</param>
/// <param name="Section">Equal for passages of one section: what a quotation leaves out is left out within one.</param>
/// <param name="Speakers">Who speaks, in any form that is equal for the same speakers; empty when the text does not say.</param>
internal sealed record QuotablePassage(string Text, int Line, int Section, string Speakers)
{
    /// <summary>False for a heading, a title, an opening or a lead-in.</summary>
    public bool IsStatement { get; init; } = true;
}
