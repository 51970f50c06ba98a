using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Parsed;

/// <summary>What a run of characters in a document is.</summary>
internal enum PieceKind
{
    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>The day of publication.</summary>
    Dateline,

    /// <summary>Who published it.</summary>
    Issuer,

    /// <summary>A link or label of the page that is not part of the text: "In Japanese", "… (PDF)", "Press Release".</summary>
    PageFurniture,

    /// <summary>What the page says in short between its title and who published it; the text says it again.</summary>
    Standfirst,

    /// <summary>The opening: the sentence that says who met, and the sentences beside it.</summary>
    Opening,

    /// <summary>The number of a section with its punctuation: "1." in "1. Regional affairs".</summary>
    SectionNumber,

    /// <summary>The words of a heading.</summary>
    Heading,

    /// <summary>What marks an item: "- (1)", "•".</summary>
    ItemMarker,

    /// <summary>A sentence of the body.</summary>
    Sentence,

    /// <summary>A sentence that ends in a colon and leads in items.</summary>
    LeadIn,

    /// <summary>A mark beside words: "## ", "**", "> " of a conversion to Markdown, "&lt;End&gt;" behind the last of them, "[Page 12]" between them.</summary>
    Markup,

    /// <summary>A row of a table; reported as a finding.</summary>
    TableRow,

    /// <summary>A note under the text; reported as a finding.</summary>
    Note,

    /// <summary>A second text in the same file; reported where it begins.</summary>
    OtherText,

    /// <summary>Characters that fit nothing; reported as a finding.</summary>
    Unclassified,
}

/// <summary>One classified run of characters in one line.</summary>
internal readonly record struct Piece(PieceKind Kind, Fragment Place);
