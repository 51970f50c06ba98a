using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Page;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Roles;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>
/// Reads the head of a document: title, dateline, issuer and furniture of the page in any order, any of them missing,
/// up to the first line that begins a sentence, an item or a numbered heading.
/// </summary>
internal sealed class HeadParser
{
    /// <summary>Between a name and what it is the minister of.</summary>
    private const int MostBlankLines = 3;

    private static readonly WordSet TablesOfContents = WordLists.Set("page-furniture: headings of a table of contents");

    private readonly DocumentLines _document;
    private readonly Grammar _grammar;
    private readonly string _content;
    private readonly DocumentHead _head = new();
    private readonly TitleCandidates _candidates;
    private readonly List<(int Line, int Start, int End)> _pdfLinks = [];
    private int _lastKnown = -1;
    private int _lastOfByline = -2;

    private HeadParser(DocumentLines document, Grammar grammar)
    {
        _document = document;
        _grammar = grammar;
        _content = document.Content;
        _candidates = new TitleCandidates(document, grammar);
    }

    public static DocumentHead Parse(DocumentLines document, Grammar grammar, CancellationToken cancellation)
    {
        HeadParser parser = new(document, grammar);
        parser.ReadLines(cancellation);
        parser.ChooseTitle();
        return parser._head;
    }

    private void ReadLines(CancellationToken cancellation)
    {
        int index = 0;
        bool isOver = false;
        while (index < _document.Lines.Length && !_candidates.IsFull && !isOver)
        {
            cancellation.ThrowIfCancellationRequested();
            index = ReadLine(index, out isOver);
        }

        _head.BodyStart = index;
    }

    /// <summary>Takes what begins with a line; the line behind it is returned, or the line itself where the body begins with it.</summary>
    private int ReadLine(int index, out bool isOver)
    {
        TextLine line = _document.Lines[index];
        isOver = false;
        if (LineRoles.IsStray(_content, line))
        {
            bool isRule = PageMark.IsRule(_content, line.TextStart, line.TextEnd);
            _head.Pieces.Add(new Piece(isRule ? PieceKind.PageFurniture : PieceKind.Unclassified, line.Whole));
            return index + 1;
        }

        if (line.IsBlank)
        {
            return index + 1;
        }

        if (LabelledHead.Read(_document, _grammar, index, out int next) is { Count: > 0 } facts)
        {
            AddFacts(facts, index, next);
            isOver = true;
            return next;
        }

        return IsTableOfContents(line) ? SkipTableOfContents(index) + 1 : ReadWords(index, line, out isOver);
    }

    private int ReadWords(int index, TextLine line, out bool isOver)
    {
        isOver = false;
        if (IsOfByline(index, line))
        {
            _lastKnown = _lastOfByline = index;
            AddKnown(PieceKind.PageFurniture, line.Whole);
            return index + 1;
        }

        List<(PieceKind Kind, int Start, int End)> parts = HeadLine.Read(_content, line.TextStart, line.TextEnd, _grammar);
        bool canBeTitle = parts[parts.Count - 1].Kind == PieceKind.Title;
        if (canBeTitle && _candidates.All.Count > 0 && (PlaceLine.Is(_document, _grammar, index) || CategoryLine.Is(_document, _grammar, index)))
        {
            _lastKnown = index;
            AddKnown(PieceKind.PageFurniture, line.Whole);
            return index + 1;
        }

        if (!canBeTitle || !BodyStart.IsAt(_document, _grammar, index))
        {
            AddParts(index, line, parts);
            return index + 1;
        }

        int end = _candidates.All.Count > 0 ? Standfirst.EndAt(_document, _grammar, index) : -1;
        isOver = end < 0;
        return isOver ? index : AddStandfirst(index, end);
    }

    /// <summary>"Hon Rachel Cossar", and on the next lines "Deputy Prime Minister", "Minister of Defence", or "Defence" alone.</summary>
    private bool IsOfByline(int index, TextLine line)
    {
        int before = index - 1;
        while (before > _lastOfByline && before >= 0 && before > index - MostBlankLines && _document.Lines[before].IsBlank)
        {
            before--;
        }

        return (BylineForm.Is(_content, line.TextStart, line.TextEnd) && !IssuerForm.Is(_content, line.TextStart, line.TextEnd))
            || (before == _lastOfByline && BylineForm.IsPortfolio(_content, line.TextStart, line.TextEnd))
            || (index == _lastOfByline + 1 && BylineForm.IsOffice(_content, line.TextStart, line.TextEnd))
            || IsOfficeAboveByline(index, line);
    }

    /// <summary>"Minister for Defence" above "Senator the Hon Linda Reynolds CSC".</summary>
    private bool IsOfficeAboveByline(int index, TextLine line)
    {
        if (index + 1 >= _document.Lines.Length || !BylineForm.IsOffice(_content, line.TextStart, line.TextEnd))
        {
            return false;
        }

        TextLine name = _document.Lines[index + 1];
        return !name.IsBlank && BylineForm.Is(_content, name.TextStart, name.TextEnd) && !IssuerForm.Is(_content, name.TextStart, name.TextEnd);
    }

    /// <summary>
    /// Takes the facts, and their lines as known: what stood before them and is no title has no place in the body behind
    /// them.
    /// </summary>
    private void AddFacts(List<HeadFact> facts, int index, int next)
    {
        _head.Facts = facts;
        _lastKnown = next - 1;
        for (int i = index; i < next; i++)
        {
            if (!_document.Lines[i].IsBlank)
            {
                _head.Pieces.Add(new Piece(PieceKind.Opening, _document.Lines[i].Whole));
            }
        }
    }

    /// <summary>Takes the lines up to the one at <paramref name="end"/>, which is returned.</summary>
    private int AddStandfirst(int index, int end)
    {
        _lastKnown = end - 1;
        for (int i = index; i < end; i++)
        {
            _head.Pieces.Add(new Piece(PieceKind.Standfirst, _document.Lines[i].Whole));
        }

        return end;
    }

    private bool IsTableOfContents(TextLine line) =>
        TablesOfContents.Contains(Word.ReadBack(_content, line.TextStart, line.TextEnd).Core)
        && PageFurniture.Classify(new LineRun(_content, line.TextStart, line.TextEnd, _grammar)) == FurnitureKind.Certain;

    /// <summary>Passes over the lines under "Contents", which name the sections; the last of them is returned.</summary>
    private int SkipTableOfContents(int index)
    {
        while (true)
        {
            _head.Pieces.Add(new Piece(PieceKind.PageFurniture, _document.Lines[index].Whole));
            if (index + 1 >= _document.Lines.Length || MarkerReader.Read(_content, _document.Lines[index + 1]) is null)
            {
                return index;
            }

            index++;
        }
    }

    private void AddParts(int index, TextLine line, List<(PieceKind Kind, int Start, int End)> parts)
    {
        foreach ((PieceKind kind, int start, int end) in parts)
        {
            if (kind == PieceKind.Title)
            {
                _candidates.Add(index, line.Part(start, end), _lastKnown);
                continue;
            }

            _lastKnown = index;
            if (kind == PieceKind.PageFurniture && Attachment.FindFileMark(_content, start, end) > start)
            {
                _pdfLinks.Add((index, start, end));
                continue;
            }

            AddKnown(kind, line.Part(start, end));
        }
    }

    /// <summary>
    /// Takes a part that is no title; a second dateline or issuer says nothing new of the document, and is part of the
    /// page.
    /// </summary>
    private void AddKnown(PieceKind kind, Fragment place)
    {
        bool isFirst = (kind == PieceKind.Dateline && _head.Dateline is null) || (kind == PieceKind.Issuer && _head.Issuer is null);
        _head.Pieces.Add(new Piece(isFirst ? kind : PieceKind.PageFurniture, place));
        if (isFirst)
        {
            LocatedText text = ToText([place]);
            _head.Dateline = kind == PieceKind.Dateline ? text : _head.Dateline;
            _head.Issuer = kind == PieceKind.Issuer ? text : _head.Issuer;
        }
    }

    private void ChooseTitle()
    {
        TitleCandidate? title = _candidates.Find();
        int titleLine = title?.FirstLine ?? -1;
        foreach (TitleCandidate candidate in _candidates.All)
        {
            if (ReferenceEquals(candidate, title))
            {
                _head.Title = ToText(candidate.Fragments);
                AddPieces(PieceKind.Title, candidate.Fragments);
            }
            else
            {
                _head.Leftovers.Add(candidate);
            }
        }

        foreach ((int index, int start, int end) in _pdfLinks)
        {
            AddLink(index, start, end);
        }

        // What stands last before the body, after the title and everything else of the head, can belong to the body.
        int lastOfHead = Math.Max(titleLine, _lastKnown);
        foreach (TitleCandidate leftover in _head.Leftovers)
        {
            _head.BodyStart = leftover.FirstLine > lastOfHead ? Math.Min(_head.BodyStart, leftover.FirstLine) : _head.BodyStart;
        }

        _head.Leftovers.RemoveAll(leftover => leftover.FirstLine > lastOfHead);
        _head.Pieces.RemoveAll(piece => piece.Place.Line > _head.BodyStart);
    }

    /// <summary>"… (Summary) (PDF)" is a link to the same text; where it is all there is, its words are the title.</summary>
    private void AddLink(int index, int start, int end)
    {
        TextLine line = _document.Lines[index];
        if (_head.Title is not null)
        {
            _head.Pieces.Add(new Piece(PieceKind.PageFurniture, line.Part(start, end)));
            return;
        }

        int mark = Attachment.FindFileMark(_content, start, end);
        Fragment title = line.Part(start, Blank.TrimEnd(_content, start, mark));
        _head.Title = ToText([title]);
        _head.Pieces.Add(new Piece(PieceKind.Title, title));
        _head.Pieces.Add(new Piece(PieceKind.PageFurniture, line.Part(mark, end)));
    }

    private void AddPieces(PieceKind kind, List<Fragment> fragments)
    {
        foreach (Fragment fragment in fragments)
        {
            _head.Pieces.Add(new Piece(kind, fragment));
        }
    }

    private LocatedText ToText(IReadOnlyList<Fragment> fragments) => JoinedText.Create(_content, fragments).ToLocatedText();
}
