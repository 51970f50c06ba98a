using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Parsed;

/// <summary>
/// The form of one document: what its lines are, without knowing what any word means. Made from the text and from which
/// words are verbs, offices and countries, so that an edit to the topics does not parse a document again.
/// </summary>
/// <param name="Path">For findings only.</param>
/// <param name="FileName">The file's name without its folder, as published in <c>Source.FileName</c>.</param>
/// <param name="Sha256">Of the text in UTF-8 without byte order mark and with LF line ends, in lower-case hexadecimal.</param>
/// <param name="IsPlainDocument">True for <c>Kind="Document"</c>: a text of another form, which need not have an opening sentence.</param>
/// <param name="Title">The title line, as published; null when none was found.</param>
/// <param name="Dateline">The line that gives the day of publication; null when there is none.</param>
/// <param name="Issuer">Who published it ("Ministry of Defense"); null when the text does not say.</param>
/// <param name="Opening">The sentence that says who met when and where; null when none was found.</param>
/// <param name="OpeningRest">The other sentences of the opening ("The summary is as follows.").</param>
/// <param name="Pieces">Every non-blank character of the file, in order, each in exactly one piece.</param>
internal sealed record ParsedDocument(
    string Path,
    string FileName,
    string Sha256,
    bool IsPlainDocument,
    LocatedText? Title,
    LocatedText? Dateline,
    LocatedText? Issuer,
    LocatedText? Opening,
    EquatableArray<LocatedText> OpeningRest,
    EquatableArray<ParsedSection> Sections,
    EquatableArray<Piece> Pieces,
    EquatableArray<ReadFinding> Findings)
{
    /// <summary>What the head says with labels, in order; empty for one that says it in a sentence.</summary>
    public EquatableArray<HeadFact> Facts { get; init; } = EquatableArray<HeadFact>.Empty;

    /// <summary>The sentences of the body in order, lead-ins included.</summary>
    public IEnumerable<ParsedSentence> BodySentences =>
        Sections.Items.SelectMany(static section => section.Blocks.Items).SelectMany(static block => block.Sentences.Items);

    /// <summary>False for a file that is no text: then nothing was found because nothing was looked for.</summary>
    public bool IsReadable => !Findings.Items.Any(static found => found.Id == Rules.UnreadableFile.Id);
}

/// <summary>A numbered or headed part of a document. A text without any has one, with neither number nor heading.</summary>
/// <param name="Number">As written, without its full stop: "3"; null when there is none.</param>
/// <param name="Line">The line of the heading, or of the first block where there is no heading.</param>
internal sealed record ParsedSection(string? Number, LocatedText? Heading, int Line, EquatableArray<ParsedBlock> Blocks);

/// <summary>A paragraph or an item of a list.</summary>
/// <param name="IsItem">True for an item: "- (1) …", "• …", or a numbered paragraph that is a sentence.</param>
/// <param name="Number">The item's number without brackets ("1" for "(1)"); null for a paragraph or a bare bullet.</param>
/// <param name="Level">How deep an item is nested, from 1; 0 for a paragraph.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Text">The whole block without the item's marker, cuts joined with one space: its sentences and lead-ins.</param>
internal sealed record ParsedBlock(
    bool IsItem,
    string? Number,
    int Level,
    int Line,
    string Text,
    EquatableArray<ParsedSentence> Sentences);

/// <summary>One sentence of the body.</summary>
/// <param name="IsLeadIn">True when it ends in a colon and only leads in what follows; it is then no statement.</param>
internal sealed record ParsedSentence(LocatedText Text, bool IsLeadIn);
