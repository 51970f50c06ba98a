using System.Globalization;
using System.Text;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// Writes one document as a transcript, one fact a line, in the form that <c>Corpus.CompilerServices.Transcript</c> reads.
/// At the margin: what the head says, then <c>contents</c> with the number of sections, blocks and statements, then
/// <c>section line number heading</c>, <c>paragraph line</c>, <c>item line level number</c>, a statement as
/// <c>line text</c>, and <c>lead-in text</c>. Indented under a statement: what it says; under an act: who did it, where not
/// all speakers of the statement did.
/// </summary>
internal sealed class MeetingTranscript
{
    /// <summary>
    /// The runtime lays out one type for every length of literal in an assembly, and reads them all before the first;
    /// blanks at the end leave a thousand documents with a dozen lengths.
    /// </summary>
    private const int LengthStep = 1024;

    private readonly List<string> _lines = [];
    private readonly LinkedMeeting _linked;
    private readonly MeetingHead _head;
    private int _statement;

    private MeetingTranscript(LinkedMeeting linked)
    {
        _linked = linked;
        _head = linked.Head;
    }

    /// <summary>The lines, without their ends.</summary>
    public static IReadOnlyList<string> Lines(LinkedMeeting linked)
    {
        MeetingTranscript transcript = new(linked);
        transcript.AddHead();
        transcript.AddVenueAndPeople();
        transcript.AddBody();
        transcript.AddEnd();
        return transcript._lines;
    }

    private ParsedDocument Form => _linked.Meeting.Form;

    private void AddHead()
    {
        Add("meeting", _head.Id);
        Add("title", Form.Title?.Text ?? "");
        Add("date", _head.Date.ToString());
        Add("published", _head.Published?.ToString());
        Add("issuer", Form.Issuer?.Text);
        Add("opening", Form.Opening?.Text);
        Add("format", _head.Format?.ToString());
        Add("start", _head.StartMinutes is int minutes
            ? string.Format(CultureInfo.InvariantCulture, "{0:D2}:{1:D2}", minutes / 60, minutes % 60)
            : null);
        Add("minutes", _head.DurationMinutes is int length
            ? Text(length) + (_head.IsDurationApproximate ? " approximately" : "")
            : null);
    }

    private void AddVenueAndPeople()
    {
        if (_head.Place is ReadPlace place)
        {
            _lines.Add("place " + Escape.Word(place.Id) + " " + Escape.Text(place.Name));
        }

        for (int i = 0; i < _head.Participants.Count; i++)
        {
            _lines.Add("participant " + Escape.Word(_linked.People[i]) + " " + Escape.Word(_head.Participants[i].OfficeId));
        }

        string address = _linked.Url is string url ? Escape.Word(url) : "-";
        _lines.Add("source " + Escape.Word(Form.Sha256) + " " + address + " " + Escape.Text(Form.FileName));
    }

    private void AddBody()
    {
        int blocks = Form.Sections.Items.Sum(section => section.Blocks.Count);
        _lines.Add("contents " + Text(Form.Sections.Count) + " " + Text(blocks) + " " + Text(_linked.Meeting.Statements.Count));
        foreach (ParsedSection section in Form.Sections)
        {
            string heading = section.Heading is null ? "" : " " + Escape.Text(section.Heading.Text);
            _lines.Add("section " + Text(section.Line) + " " + WordOrNothing(section.Number) + heading);
            foreach (ParsedBlock block in section.Blocks)
            {
                AddBlock(block);
            }
        }
    }

    private void AddBlock(ParsedBlock block)
    {
        _lines.Add(block.IsItem
            ? "item " + Text(block.Line) + " " + Text(block.Level) + " " + WordOrNothing(block.Number)
            : "paragraph " + Text(block.Line));
        if (string.Join(" ", block.Sentences.Items.Select(sentence => sentence.Text.Text)) != block.Text)
        {
            Add("text", block.Text);
        }

        foreach (ParsedSentence sentence in block.Sentences)
        {
            if (sentence.IsLeadIn)
            {
                Add("lead-in", Text(sentence.Text.Line) + " " + sentence.Text.Text);
                continue;
            }

            _lines.Add(Text(sentence.Text.Line) + " " + Escape.Text(sentence.Text.Text));
            AddFacts(_linked.Meeting.Statements[_statement], _linked.Terms[_statement], sentence.Text.Text);
            _statement++;
        }
    }

    private void AddFacts(StatementReading reading, EquatableArray<string> terms, string text)
    {
        AddWords("  by", People(reading.Speakers));
        foreach (ReadAct act in reading.Acts)
        {
            string content = act.Length == 0 ? "" : " " + Escape.Text(text.Substring(act.Start, act.Length));
            _lines.Add((act.IsInherited ? "  inherited " : "  act ") + Escape.Word(act.Verb) + content);
            if (!act.Speakers.Equals(reading.Speakers))
            {
                _lines.Add("    by " + (act.Speakers.Count == 0 ? "-" : Words(People(act.Speakers))));
            }
        }

        AddWords("  topics", reading.Topics);
        AddWords("  terms", terms);
        AddWords("  countries", reading.Countries);
        AddWords("  places", reading.Places);
        foreach (ReadReference reference in reading.References)
        {
            _lines.Add((reference.IsMinisterial ? "  ministerial " : "  reference ") + Date(reference) + " " + Escape.Text(reference.Text));
        }
    }

    private IEnumerable<string> People(EquatableArray<int> speakers) => speakers.Items.Select(speaker => _linked.People[speaker]);

    private static string Date(ReadReference reference) => (reference.Year, reference.Month, reference.Day) switch
    {
        (int year, int month, int day) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", year, month, day),
        (int year, int month, null) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}", year, month),
        (int year, null, _) => year.ToString("D4", CultureInfo.InvariantCulture),
        _ => "-",
    };

    private void AddEnd()
    {
        const string End = "end";
        int length = _lines.Sum(line => Encoding.UTF8.GetByteCount(line) + 1) + End.Length;
        _lines.Add(End.PadRight(End.Length + ((LengthStep - (length % LengthStep)) % LengthStep)));
    }

    private void Add(string keyword, string? text)
    {
        if (text is not null)
        {
            _lines.Add(keyword + " " + Escape.Text(text));
        }
    }

    private void AddWords(string keyword, IEnumerable<string> words)
    {
        string line = Words(words);
        if (line.Length > 0)
        {
            _lines.Add(keyword + " " + line);
        }
    }

    private static string Words(IEnumerable<string> words) => string.Join(" ", words.Select(Escape.Word));

    private static string WordOrNothing(string? word) => string.IsNullOrEmpty(word) ? "-" : Escape.Word(word!);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
