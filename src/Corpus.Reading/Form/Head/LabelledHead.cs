using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>
/// Reads a head that is a list of facts: "1. Date and time: …", "2. Venue: …", "3. Participants: …", with the value behind
/// the label or below it. One such line alone is none: "Date: June 1" can give the day of publication.
/// </summary>
internal sealed class LabelledHead
{
    private const int MostLines = 40;
    private const int LongestLine = 400;
    private const int MostWordsOfLabel = 5;

    private static readonly char[] Colons = [':', '：'];
    private static readonly char[] Closers = [']', '】'];

    private static readonly (WordSet Labels, FactKind Kind)[] Labels =
    [
        (WordLists.SetIgnoringCase("head-labels: labels of the time"), FactKind.Time),
        (WordLists.SetIgnoringCase("head-labels: labels of the place"), FactKind.Place),
        (WordLists.SetIgnoringCase("head-labels: labels of the participants"), FactKind.Participants),
        (WordLists.SetIgnoringCase("head-labels: labels of the form"), FactKind.Format),
    ];

    private readonly DocumentLines _document;
    private readonly Grammar _grammar;
    private readonly string _content;
    private readonly List<HeadFact> _facts = [];
    private FactKind? _open;
    private string? _style;

    private LabelledHead(DocumentLines document, Grammar grammar)
    {
        _document = document;
        _grammar = grammar;
        _content = document.Content;
    }

    /// <summary>The facts from a line on, and the line behind them; empty where none of the head begins there.</summary>
    public static List<HeadFact> Read(DocumentLines document, Grammar grammar, int index, out int next)
    {
        LabelledHead head = new(document, grammar);
        next = head.ReadFrom(index);
        bool isHead = head._facts.Exists(static fact => fact.Kind is FactKind.Time or FactKind.Participants)
            && head._facts.Select(static fact => fact.Kind).Distinct().Count() > 1;
        return isHead ? head._facts : [];
    }

    private int ReadFrom(int index)
    {
        int next = index;
        for (int i = index; i < _document.Lines.Length && i < index + MostLines; i++)
        {
            if (_document.Lines[i].IsBlank)
            {
                continue;
            }

            if (_document.Lines[i].Length > LongestLine || !Add(_document.Lines[i]))
            {
                break;
            }

            next = i + 1;
        }

        return next;
    }

    private bool Add(TextLine line)
    {
        Marker? marker = MarkerReader.Read(_content, line);
        int start = marker?.TextStart ?? line.TextStart;
        if (FindLabel(line, start, out int value) is { } kind)
        {
            (_open, _style) = (kind, marker?.Style);
            AddValue(line, value);
            return true;
        }

        // A value below its label: one line, or as many as there are participants.
        bool isNextLabel = marker is { Form: not MarkerForm.Bullet } && marker.Style == _style;
        bool isOpen = _open is not null && !isNextLabel && !_grammar.Starts.IsClause(_content, start, line.TextEnd);
        if (!isOpen || (_open != FactKind.Participants && _facts.Count > 0 && _facts[_facts.Count - 1].Kind == _open))
        {
            return false;
        }

        // Who took part has an office behind a comma, or is named behind his country.
        if (_open == FactKind.Participants && FindParty(start, line.TextEnd) < 0 && _content.IndexOf(',', start, line.TextEnd - start) < 0)
        {
            return false;
        }

        AddValue(line, start);
        return true;
    }

    /// <summary>What the label at the start of a line announces; null where there is none.</summary>
    /// <param name="value">Where the value begins; the end of the line where it stands below.</param>
    private FactKind? FindLabel(TextLine line, int start, out int value)
    {
        // "[Venue] Ministry of Defense"
        int behind = start < line.TextEnd && _content[start] is '[' or '【'
            ? _content.IndexOfAny(Closers, start, line.TextEnd - start)
            : FindColon(start, line.TextEnd);
        int end = behind < 0 ? line.TextEnd : behind;
        value = behind < 0 ? line.TextEnd : SkipMarks(behind + 1, line.TextEnd);
        string label = _content.Substring(start, end - start).Trim('*', ' ', '(', ')', '[', '【');
        return KindOf(label);
    }

    private static FactKind? KindOf(string label)
    {
        foreach ((WordSet labels, FactKind kind) in Labels)
        {
            if (labels.Contains(label))
            {
                return kind;
            }
        }

        return null;
    }

    private void AddValue(TextLine line, int start)
    {
        if (_open != FactKind.Participants)
        {
            AddFact(line, start, line.TextEnd, null);
            return;
        }

        for (int end = start; start < line.TextEnd; start = Blank.Skip(_content, end + 1, line.TextEnd))
        {
            end = EndOfParty(start, line.TextEnd);
            int behind = FindParty(start, end);
            string? party = behind < 0 ? null : _content.Substring(start, behind - start).Trim('*', ' ', '(', ')');
            AddFact(line, behind < 0 ? start : SkipMarks(behind + 1, end), end, party);
        }
    }

    private void AddFact(TextLine line, int start, int end, string? party)
    {
        Fragment place = line.Part(start, end).Trim(_content);
        if (place.Length > 0)
        {
            _facts.Add(new HeadFact(_open!.Value, party, JoinedText.Create(_content, [place]).ToLocatedText()));
        }
    }

    /// <summary>Where a party ends in "Japan: Mr. X, Minister of Defense / Australia: …" and "…; Australia: …".</summary>
    private int EndOfParty(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            bool isSlash = _content[i] is '/' or '／' && Blank.Is(_content[i - 1]);
            if (isSlash || _content[i] is ';' or '；')
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The colon behind the name of a country or side, or the bracket that closes it; -1 where there is none.</summary>
    private int FindParty(int start, int end)
    {
        int colon = start < end && _content[start] == '(' ? _content.IndexOf(')', start, end - start) : FindColon(start, end);
        return Word.Count(_content, start, Math.Max(start, colon)) is > 0 and <= MostWordsOfLabel ? colon : -1;
    }

    private int FindColon(int start, int end)
    {
        int colon = _content.IndexOfAny(Colons, start, end - start);
        return colon > start ? colon : -1;
    }

    /// <summary>Behind the marks of "**Venue:** Ministry of Defense".</summary>
    private int SkipMarks(int start, int end)
    {
        while (start < end && (Blank.Is(_content[start]) || _content[start] is '*' or ':' or '：'))
        {
            start++;
        }

        return start;
    }
}
