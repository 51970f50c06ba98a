using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;
using DocumentFormat.OpenXml.Packaging;

namespace Corpus.Tool.Checking.Docx;

/// <summary>The paragraphs of a document and of its notes.</summary>
/// <param name="Paragraphs">In their order; the notes stand behind the text.</param>
/// <param name="Characters">A line for each paragraph, in which every character and every link has a place of its own.</param>
/// <param name="Parts">What each of these lines is: "paragraph 12", "footnote 2".</param>
internal sealed record WordText(ImmutableArray<InlineText> Paragraphs, string Characters, ImmutableArray<string> Parts)
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static WordText Of(MainDocumentPart document, CancellationToken cancellation)
    {
        WordNotes notes = new();
        notes.Read(document.FootnotesPart, "footnote", cancellation);
        notes.Read(document.EndnotesPart, "endnote", cancellation);
        WordPlaces places = new();
        List<InlineText> paragraphs = [];
        WordStyles styles = new(document);
        int group = 0;
        bool wasQuote = false;
        int number = 0;
        foreach (WordParagraph paragraph in WordParagraphReader.Read(document, cancellation).Where(static paragraph => paragraph.HasText))
        {
            number++;
            bool isQuote = styles.IsQuote(paragraph.Style);
            group += isQuote && !wasQuote ? 1 : 0;
            wasQuote = isQuote;
            paragraphs.Add(places.Place(paragraph, string.Create(CultureInfo.InvariantCulture, $"paragraph {number}"), isQuote ? group : 0, notes));
        }

        paragraphs.AddRange(notes.All.Where(static note => note.Paragraph.HasText).Select(note => places.Place(note.Paragraph, note.Name, group: 0, notes)));
        return new WordText([.. paragraphs], places.Characters, places.Parts);
    }
}

/// <summary>Gives the characters and links of paragraphs their places.</summary>
internal sealed class WordPlaces
{
    /// <summary>Stands for a link, which has no character of its own.</summary>
    private const char Link = '\uFFFC';

    private readonly StringBuilder _characters = new();
    private readonly ImmutableArray<string>.Builder _parts = ImmutableArray.CreateBuilder<string>();

    /// <summary>A line for each paragraph.</summary>
    public string Characters => _characters.ToString();

    /// <summary>What each line is.</summary>
    public ImmutableArray<string> Parts => _parts.ToImmutable();

    /// <summary>A paragraph with its places.</summary>
    public InlineText Place(WordParagraph paragraph, string part, int group, WordNotes notes)
    {
        StringBuilder text = new();
        List<int> starts = [];
        List<InlineLink> links = [];
        List<ShownAddress> addresses = [];
        int first = _characters.Length;
        int opened = 0;
        LinkTarget? target = null;
        foreach (WordPiece piece in paragraph.Pieces)
        {
            switch (piece.Kind)
            {
                case WordPieceKind.Text:
                    AddText(piece.Text, text, starts, links, addresses);
                    break;
                case WordPieceKind.LinkStart:
                    (target, opened) = (PlaceOf(piece.Text), text.Length);
                    break;
                case WordPieceKind.LinkEnd when target is not null:
                    links.Add(new InlineLink(target, opened, text.Length));
                    target = null;
                    break;
                case WordPieceKind.Note:
                    links.AddRange(notes.AddressesOf(piece.Text).Select(address => new InlineLink(PlaceOf(address), text.Length, text.Length)));
                    break;
            }
        }

        int last = _characters.Length;
        _characters.Append('\n');
        _parts.Add(part);
        return new InlineText(
            text.ToString(), [.. starts], [.. starts.Select(static start => start + 1)], [.. links], [.. addresses], Pairs: [], first, last, group);
    }

    /// <summary>The words, without addresses that are written in them, which name a source as in plain text.</summary>
    private void AddText(string words, StringBuilder text, List<int> starts, List<InlineLink> links, List<ShownAddress> addresses)
    {
        for (int at = 0; at < words.Length; at++)
        {
            int link = BareLink.MayBegin(words[at]) ? BareLink.At(words, at) : 0;
            if (link > 0)
            {
                LinkTarget target = PlaceOf(words.Substring(at, link));
                links.Add(new InlineLink(target, text.Length, text.Length));
                addresses.Add(new ShownAddress(target, text.Length));
                at += link - 1;
                continue;
            }

            starts.Add(_characters.Length);
            _characters.Append(words[at] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : words[at]);
            text.Append(words[at]);
        }
    }

    private LinkTarget PlaceOf(string address)
    {
        _characters.Append(Link);
        return new LinkTarget(address, _characters.Length - 1, _characters.Length);
    }
}
