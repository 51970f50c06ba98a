using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Roles;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>Puts the lines after the head together to headings, paragraphs and items, in one pass.</summary>
internal sealed class BodyParser
{
    /// <summary>"Participants:" is a heading, "The Ministers shared the following views:" leads in what follows.</summary>
    private const int MostWordsBeforeColon = 6;

    private readonly DocumentLines _document;
    private readonly string _content;
    private readonly Grammar _grammar;
    private readonly List<BodyElement> _elements = [];
    private readonly MarkerJudge _judge;
    private readonly BlockJoint _joint;
    private readonly ListLevels _levels = new();
    private readonly SectionNumbers _numbers = new();
    private readonly List<Fragment> _markersAlone = [];
    private readonly List<Fragment> _markup = [];

    private OpenBlock? _open;

    private BodyParser(DocumentLines document, Grammar grammar)
    {
        _document = document;
        _grammar = grammar;
        _content = document.Content;
        _judge = new MarkerJudge(document, grammar);
        _joint = new BlockJoint(document, grammar);
    }

    /// <param name="markersAlone">Markers that mark nothing.</param>
    /// <param name="markup">Marks of a conversion around headings behind their number.</param>
    public static List<BodyElement> Parse(
        DocumentLines document, Grammar grammar, LineRole[] roles, int start, out List<Fragment> markersAlone, out List<Fragment> markup, CancellationToken cancellation)
    {
        BodyParser parser = new(document, grammar);
        List<BodyLine> lines = SelectText(document, roles, start);
        for (int i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            parser.Add(lines[i], i + 1 < lines.Count ? lines[i + 1] : null);
        }

        parser.Close(null, null);
        markersAlone = parser._markersAlone;
        markup = parser._markup;
        return parser._elements;
    }

    private static List<BodyLine> SelectText(DocumentLines document, LineRole[] roles, int start)
    {
        List<BodyLine> lines = [];
        bool isApart = true;
        bool isBehindTable = false;
        for (int i = start; i < roles.Length; i++)
        {
            if (roles[i] == LineRole.Text)
            {
                lines.Add(new BodyLine(i, document.Lines[i], isApart) { IsBehindTable = isBehindTable });
            }

            isApart = roles[i] != LineRole.Text;
            isBehindTable = (isBehindTable && isApart) || roles[i] is LineRole.TableRow or LineRole.Note;
        }

        return lines;
    }

    private void Add(BodyLine line, BodyLine? next)
    {
        Marker? marker = _judge.Accept(_open, line, next);
        if (marker is null && _open is not null && !line.IsBehindTable && _joint.Joins(_open, line, next))
        {
            AddWords(_open, line, line.Line.Whole);
            return;
        }

        bool followsComplete = _open is null || _open.IsEmpty || _open.Marker is not null || _open.EndsInColon
            || _open.IsCompleteBefore(line.Line.TextStart, line.IsApart) || BlockJoint.CanEndAsHeading(_open)
            || !_grammar.Starts.IsClear(_content, line.Line.TextStart, line.Line.TextEnd);
        bool followsLeadIn = _open is { EndsInColon: true } && !IsOpeningSoFar(_open);
        Close(line, marker);
        _open = new OpenBlock(_content, _grammar, marker, _document.IndentOf(line.Index), followsComplete)
        {
            Line = line.Line.Number,
            FollowsLeadIn = followsLeadIn,
        };
        int textStart = marker?.TextStart ?? line.Line.TextStart;
        if (textStart < line.Line.TextEnd)
        {
            AddWords(_open, line, line.Line.Part(textStart, line.Line.TextEnd));
        }
    }

    /// <summary>The words of a line around the numbers of pages that stand between them: "the two ships [Page 12] will sail".</summary>
    private void AddWords(OpenBlock block, BodyLine line, Fragment place)
    {
        int start = place.Start;
        while (PageMark.FindNumber(_content, start, place.End, out int behind) is >= 0 and int mark)
        {
            _markup.Add(line.Line.Part(mark, behind));
            AddPart(block, line, start, mark);
            start = behind;
        }

        AddPart(block, line, start, place.End);
    }

    private void AddPart(OpenBlock block, BodyLine line, int start, int end)
    {
        int first = Blank.Skip(_content, start, end);
        int last = Blank.TrimEnd(_content, first, end);
        if (last > first)
        {
            block.Add(line, line.Line.Part(first, last));
        }
    }

    private void Close(BodyLine? next, Marker? nextMarker)
    {
        if (_open is not { } block)
        {
            return;
        }

        if (block.IsEmpty)
        {
            if (PlaceOf(block) is { } alone)
            {
                _markersAlone.Add(alone);
            }

            return;
        }

        if (block.Marker is null)
        {
            ClosePlain(block, next, nextMarker);
        }
        else if (block.Marker.Form == MarkerForm.Ornament)
        {
            bool isHeading = block.CanBeHeading(HeadingForm.MostWordsWithoutNumber) && !block.FollowsLeadIn
                && !_levels.IsOpen(block.Marker.Style) && next is not null && nextMarker?.Style != block.Marker.Style;
            CloseAs(block, isHeading ? NumberedKind.Heading : NumberedKind.Item, -1);
        }
        else
        {
            Follower follower = FollowerOf(block.Marker, next, nextMarker);
            NumberedBlock numbered = new(block, _levels.IsOpen(block.Marker.Style), follower, _grammar);
            NumberedKind kind = NumberedForm.Rules.Find(numbered)?.Kind ?? NumberedKind.Item;
            CloseAs(block, kind, kind == NumberedKind.HeadingWithSentence ? numbered.Glued : -1);
        }
    }

    private void ClosePlain(OpenBlock block, BodyLine? next, Marker? nextMarker)
    {
        bool isHeading = next is not null && block.FollowsComplete && block.CanBeHeading(HeadingForm.MostWordsWithoutNumber)
            && (!block.EndsInColon || (nextMarker is null && block.CanBeHeading(MostWordsBeforeColon) && !IsQuotation(next.Value)));
        if (isHeading)
        {
            AddHeading(block, JoinedText.Create(_content, block.Fragments));
        }
        else
        {
            AddParagraph(block.Line, JoinedText.Create(_content, block.Fragments));
        }
    }

    /// <summary>"And from Secretary Calloway:" over "“We will …”" says who speaks.</summary>
    private bool IsQuotation(BodyLine line) => _content[line.Line.TextStart] is '"' or '\u201C' or '\u2018' or '\u00AB' or '\u201E';

    private void CloseAs(OpenBlock block, NumberedKind kind, int glued)
    {
        JoinedText text = JoinedText.Create(_content, block.Fragments);
        if (kind == NumberedKind.Item)
        {
            AddItem(block, text);
            return;
        }

        if (kind == NumberedKind.Heading)
        {
            AddHeading(block, text);
            return;
        }

        int end = Blank.TrimEnd(text.Text, 0, glued);
        LocatedText heading = text.Slice(0, end);
        LocatedText rest = text.Slice(glued, text.Text.Length);
        AddHeading(block, JoinedText.Create(_content, heading.Fragments));
        AddParagraph(rest.Line, JoinedText.Create(_content, rest.Fragments));
    }

    private void AddHeading(OpenBlock block, JoinedText text)
    {
        _levels.Clear();
        _elements.Add(new BodyElement(true, _numbers.Enter(block.Marker), PlaceOf(block), 0, block.Line, WithoutFrame(text)));
    }

    /// <summary>The words of "1. **Overview**" without the marks around them, which are kept as such.</summary>
    private JoinedText WithoutFrame(JoinedText text)
    {
        int start = 0;
        int end = text.Text.Length;
        if (!LineMarkup.Unframe(text.Text, ref start, ref end))
        {
            return text;
        }

        _markup.AddRange(text.Slice(0, start).Fragments);
        LocatedText words = text.Slice(start, end);
        _markup.AddRange(text.Slice(end, text.Text.Length).Fragments);
        return JoinedText.Create(_content, words.Fragments);
    }

    private void AddParagraph(int line, JoinedText text)
    {
        _levels.Clear();
        _elements.Add(new BodyElement(false, null, null, 0, line, text));
    }

    private void AddItem(OpenBlock block, JoinedText text)
    {
        Marker marker = block.Marker!;
        int level = _levels.Enter(marker.Style, block.Indent);
        _elements.Add(new BodyElement(false, marker.Number, PlaceOf(block), level, block.Line, text));
    }

    /// <summary>The colon of "The summary is as follows:" leads in the whole body, headings and all.</summary>
    private bool IsOpeningSoFar(OpenBlock block)
    {
        string text = block.Beginning;
        return _elements.Count <= 1
            && (_grammar.LeadIns.Is(text, 0, text.Length) || _grammar.Openings.Is(text, 0, text.Length, needsDay: false));
    }

    private Follower FollowerOf(Marker marker, BodyLine? next, Marker? nextMarker)
    {
        if (next is not { } line)
        {
            return Follower.Nothing;
        }

        if (nextMarker is not null)
        {
            return nextMarker.Style == marker.Style ? Follower.Sibling : Follower.OtherMarker;
        }

        bool isSentence = _grammar.Starts.IsClear(_content, line.Line.TextStart, line.Line.TextEnd);
        return isSentence ? Follower.Sentence : Follower.Text;
    }

    private Fragment? PlaceOf(OpenBlock block)
    {
        if (block.Marker is not { } marker)
        {
            return null;
        }

        TextLine line = _document.Lines[block.Line - 1];
        return line.Part(marker.Start, marker.End);
    }
}
