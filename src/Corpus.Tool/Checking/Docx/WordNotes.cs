using System.Globalization;
using Corpus.Reading.Articles.Markup;
using DocumentFormat.OpenXml.Packaging;

namespace Corpus.Tool.Checking.Docx;

/// <summary>The notes of a document: a note behind a quotation can name its source.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<string, List<string>> _addresses = new(StringComparer.Ordinal);

    /// <summary>The paragraphs of all notes, each with what a reader calls it: "footnote 2".</summary>
    public List<(string Name, WordParagraph Paragraph)> All { get; } = [];

    /// <summary>The addresses that a note has, in their order.</summary>
    /// <param name="note">As its mark names it.</param>
    public IReadOnlyList<string> AddressesOf(string note) => _addresses.TryGetValue(note, out List<string>? addresses) ? addresses : [];

    /// <summary>Reads the notes of one kind.</summary>
    /// <param name="name">What a reader calls one.</param>
    public void Read(OpenXmlPart? part, string name, CancellationToken cancellation)
    {
        if (part is null)
        {
            return;
        }

        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (WordParagraph paragraph in WordParagraphReader.Read(part, cancellation).Where(paragraph => paragraph.Note is not null && paragraph.HasText))
        {
            string note = paragraph.Note!;
            numbers.TryAdd(note, numbers.Count + 1);
            All.Add((string.Create(CultureInfo.InvariantCulture, $"{name} {numbers[note]}"), paragraph));
            if (!_addresses.TryGetValue(note, out List<string>? addresses))
            {
                _addresses.Add(note, addresses = []);
            }

            addresses.AddRange(paragraph.Pieces.SelectMany(AddressesIn));
        }
    }

    private static IEnumerable<string> AddressesIn(WordPiece piece)
    {
        if (piece.Kind == WordPieceKind.LinkStart)
        {
            yield return piece.Text;
        }

        for (int at = 0; piece.Kind == WordPieceKind.Text && at < piece.Text.Length; at++)
        {
            int length = BareLink.MayBegin(piece.Text[at]) ? BareLink.At(piece.Text, at) : 0;
            if (length > 0)
            {
                yield return piece.Text.Substring(at, length);
                at += length - 1;
            }
        }
    }
}
