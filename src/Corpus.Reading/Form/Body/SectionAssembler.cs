using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>Puts headings and blocks together to sections.</summary>
internal sealed class SectionAssembler
{
    private readonly ImmutableArray<ParsedSection>.Builder _sections = ImmutableArray.CreateBuilder<ParsedSection>();
    private readonly ImmutableArray<ParsedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ParsedBlock>();
    private BodyElement? _heading;

    public void Add(List<BodyElement> elements, List<Piece> pieces, CancellationToken cancellation)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            BodyElement element = elements[i];
            bool leadsIn = i + 1 < elements.Count && elements[i + 1].Level > element.Level;
            cancellation.ThrowIfCancellationRequested();
            if (element.IsHeading)
            {
                Close();
                _heading = element;
                AddPieces(pieces, PieceKind.SectionNumber, element.Marker);
                AddPieces(pieces, PieceKind.Heading, element.Text.ToLocatedText());
            }
            else
            {
                AddPieces(pieces, PieceKind.ItemMarker, element.Marker);
                _blocks.Add(CreateBlock(element, leadsIn, pieces));
            }
        }

        Close();
    }

    public EquatableArray<ParsedSection> ToSections() => _sections.ToEquatableArray();

    private void Close()
    {
        if (_heading is null && _blocks.Count == 0)
        {
            return;
        }

        _sections.Add(new ParsedSection(
            _heading?.Number,
            _heading?.Text.ToLocatedText(),
            _heading?.Line ?? _blocks[0].Line,
            _blocks.ToEquatableArray()));
        _heading = null;
        _blocks.Clear();
    }

    private static ParsedBlock CreateBlock(BodyElement element, bool isBeforeItem, List<Piece> pieces)
    {
        string text = element.Text.Text;
        int first = element.Sentences[0].Start;
        int last = element.Sentences[element.Sentences.Count - 1].End;
        ImmutableArray<ParsedSentence>.Builder sentences = ImmutableArray.CreateBuilder<ParsedSentence>(element.Sentences.Count);
        foreach ((int start, int end) in element.Sentences)
        {
            // "The Ministers concurred to" before items leads in as "… as follows:" does.
            bool isLeadIn = end == last && (text[end - 1] is ':' or '：' || (isBeforeItem && Connector.IsLast(text, start, end)));
            LocatedText sentence = element.Text.Slice(start, end);
            AddPieces(pieces, isLeadIn ? PieceKind.LeadIn : PieceKind.Sentence, sentence);
            sentences.Add(new ParsedSentence(sentence, isLeadIn));
        }

        bool isItem = element.Level > 0;
        return new ParsedBlock(
            isItem,
            element.Number,
            element.Level,
            isItem ? element.Line : sentences[0].Text.Line,
            text.Substring(first, last - first),
            sentences.ToEquatableArray());
    }

    private static void AddPieces(List<Piece> pieces, PieceKind kind, LocatedText text)
    {
        foreach (Fragment fragment in text.Fragments)
        {
            pieces.Add(new Piece(kind, fragment));
        }
    }

    private static void AddPieces(List<Piece> pieces, PieceKind kind, Fragment? place)
    {
        if (place is { } fragment)
        {
            pieces.Add(new Piece(kind, fragment));
        }
    }
}
