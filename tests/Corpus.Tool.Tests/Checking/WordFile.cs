using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordprocessingParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Corpus.Tool.Tests.Checking;

/// <summary>Makes a document of Word.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly WordprocessingDocument _document;
    private readonly Body _body = new();
    private readonly Footnotes _notes = new();

    public WordFile()
    {
        _document = WordprocessingDocument.Create(_bytes, WordprocessingDocumentType.Document);
        MainDocumentPart main = _document.AddMainDocumentPart();
        main.Document = new Document(_body);
        main.AddNewPart<FootnotesPart>().Footnotes = _notes;
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            Style("Zitat", "Quote", basedOn: null),
            Style("MyQuote", "My quote", basedOn: "Zitat"));
    }

    /// <summary>Adds a paragraph.</summary>
    public WordFile With(params OpenXmlElement[] content)
    {
        _body.Append(new WordprocessingParagraph(content));
        return this;
    }

    /// <summary>Adds a paragraph of a style.</summary>
    public WordFile InStyle(string id, params OpenXmlElement[] content) =>
        With([new ParagraphProperties(new ParagraphStyleId { Val = id }), .. content]);

    /// <summary>Words.</summary>
    public static Run Words(string words) => new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A link.</summary>
    public Hyperlink Link(string address, string words)
    {
        HyperlinkRelationship link = _document.MainDocumentPart!.AddHyperlinkRelationship(new Uri(address), isExternal: true);
        return new Hyperlink(Words(words)) { Id = link.Id };
    }

    /// <summary>A link as a field.</summary>
    public static OpenXmlElement[] Field(string address, string words) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" HYPERLINK \"{address}\" ")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Words(words),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    /// <summary>The mark of a footnote, which has some words.</summary>
    public Run Note(string words)
    {
        int id = _notes.ChildElements.Count + 1;
        _notes.Append(new Footnote(new WordprocessingParagraph(Words(words))) { Id = id });
        return new Run(new FootnoteReference { Id = id });
    }

    /// <summary>The document.</summary>
    public byte[] ToBytes()
    {
        _document.Dispose();
        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }

    private static Style Style(string id, string name, string? basedOn)
    {
        Style style = new() { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        style.BasedOn = basedOn is null ? null : new BasedOn { Val = basedOn };
        return style;
    }
}
