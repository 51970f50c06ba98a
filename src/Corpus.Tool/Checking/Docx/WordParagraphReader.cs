using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordprocessingParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Corpus.Tool.Checking.Docx;

/// <summary>Reads the paragraphs of a part of a document, element by element: no tree is built, however deep tables stand in each other.</summary>
internal sealed class WordParagraphReader
{
    /// <summary>Content that a reader does not see: what was taken out or moved away while changes were followed, and what stands in for a program that is too old.</summary>
    private static readonly HashSet<Type> Passed = [typeof(DeletedRun), typeof(MoveFromRun), typeof(AlternateContentFallback)];

    private readonly Dictionary<string, string> _links;
    private readonly Stack<Unfinished> _open = new();
    private readonly WordField _field = new();
    private string? _note;
    private int _passed;

    private WordParagraphReader(OpenXmlPart part) => _links = part.HyperlinkRelationships
        .ToDictionary(static link => link.Id, static link => link.Uri.OriginalString, StringComparer.Ordinal);

    /// <summary>The paragraphs, in the order in which they end.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<WordParagraph> Read(OpenXmlPart part, CancellationToken cancellation)
    {
        WordParagraphReader paragraphs = new(part);
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.IsStartElement)
            {
                paragraphs.Start(reader);
            }

            if (reader.IsEndElement && paragraphs.End(reader.ElementType) is { } finished)
            {
                yield return finished;
            }
        }
    }

    private void Start(OpenXmlReader reader)
    {
        Type type = reader.ElementType;
        _passed += Passed.Contains(type) ? 1 : 0;
        if (type == typeof(WordprocessingParagraph))
        {
            _open.Push(new Unfinished());
        }
        else if (type == typeof(Footnote) || type == typeof(Endnote))
        {
            _note = KindOfNote(type) + Attribute(reader, "id");
        }
        else if (_passed == 0 && _open.TryPeek(out Unfinished? paragraph))
        {
            Start(reader, type, paragraph);
        }
    }

    private void Start(OpenXmlReader reader, Type type, Unfinished paragraph)
    {
        if (type == typeof(Text) || type == typeof(FieldCode))
        {
            string words = reader.GetText();
            (type == typeof(Text) ? paragraph.Words : _field.Code).Append(words);
        }
        else if (type == typeof(ParagraphStyleId))
        {
            paragraph.Style ??= Attribute(reader, "val");
        }
        else if (type == typeof(Break) || type == typeof(CarriageReturn) || type == typeof(TabChar) || type == typeof(NoBreakHyphen))
        {
            paragraph.Words.Append(type == typeof(TabChar) ? '\t' : type == typeof(NoBreakHyphen) ? '\u2011' : '\n');
        }
        else if (type == typeof(Hyperlink) && Attribute(reader, "id") is string id && _links.TryGetValue(id, out string? address))
        {
            paragraph.Add(WordPieceKind.LinkStart, address);
        }
        else if (type == typeof(SimpleField) && WordField.AddressIn(Attribute(reader, "instr") ?? "") is string field)
        {
            paragraph.Add(WordPieceKind.LinkStart, field);
        }
        else if (type == typeof(FieldChar))
        {
            _field.Meet(Attribute(reader, "fldCharType"), paragraph);
        }
        else if (type == typeof(FootnoteReference) || type == typeof(EndnoteReference))
        {
            paragraph.Add(WordPieceKind.Note, KindOfNote(type) + Attribute(reader, "id"));
        }
    }

    private WordParagraph? End(Type type)
    {
        _passed -= Passed.Contains(type) ? 1 : 0;
        if ((type == typeof(Hyperlink) || type == typeof(SimpleField)) && _open.TryPeek(out Unfinished? paragraph))
        {
            paragraph.Add(WordPieceKind.LinkEnd, "");
        }

        return type == typeof(WordprocessingParagraph) && _open.TryPop(out Unfinished? finished) ? finished.Finish(_note) : null;
    }

    /// <summary>Footnotes and endnotes are numbered each by themselves.</summary>
    private static string KindOfNote(Type type) => type == typeof(Footnote) || type == typeof(FootnoteReference) ? "f" : "e";

    private static string? Attribute(OpenXmlReader reader, string name)
    {
        foreach (OpenXmlAttribute attribute in reader.Attributes)
        {
            if (attribute.LocalName == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>A paragraph that has not ended: in a text box of one stand others.</summary>
    internal sealed class Unfinished
    {
        private readonly ImmutableArray<WordPiece>.Builder _pieces = ImmutableArray.CreateBuilder<WordPiece>();

        /// <summary>Words since the last other piece.</summary>
        public StringBuilder Words { get; } = new();

        public string? Style { get; set; }

        public void Add(WordPieceKind kind, string text)
        {
            EndWords();
            _pieces.Add(new WordPiece(kind, text));
        }

        public WordParagraph Finish(string? note)
        {
            EndWords();
            return new WordParagraph(_pieces.ToImmutable(), Style, note);
        }

        private void EndWords()
        {
            if (Words.Length > 0)
            {
                _pieces.Add(new WordPiece(WordPieceKind.Text, Words.ToString()));
                Words.Clear();
            }
        }
    }
}
