using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// Writes one document as a transcript, one fact a line, in the form that <c>MeetingHead</c>, <c>MeetingBody</c> and
/// <c>StatementFacts</c> of the library read; the words for it stand in <see cref="Keyword"/>.
/// At the margin: what the head says, then <c>contents</c> with the number of sections, blocks and statements, then
/// <c>section line number heading</c>, <c>paragraph line path ordinal</c>, <c>item line level path number</c>, a statement as
/// <c>line text</c>, and <c>lead-in text</c>; path and ordinal are what <see cref="StatementPath"/> says, and an item counts from 1. Indented under a statement: what it says, an act as <c>act verb start length start length</c>
/// of its content and of its verb in the text of the statement (UTF-16); under an act: who did it, where not all speakers of the statement did.
/// </summary>
internal sealed class MeetingTranscript
{
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
        transcript._lines.Add(Keyword.Body.End);
        return transcript._lines;
    }

    private ParsedDocument Form => _linked.Meeting.Form;

    private void AddHead()
    {
        Add(Keyword.Head.Meeting, _head.Id);
        Add(Keyword.Head.Title, Form.Title?.Text);
        Add(Keyword.Head.Date, _head.Date.ToString());
        Add(Keyword.Head.Published, _head.Published?.ToString());
        AddWordsOfHead();
        Add(Keyword.Head.Format, Text(_head.Format));
        Add(Keyword.Head.Start, _head.StartMinutes is int minutes
            ? string.Format(CultureInfo.InvariantCulture, "{0:D2}:{1:D2}", minutes / 60, minutes % 60)
            : null);
        Add(Keyword.Head.Minutes, _head.DurationMinutes is int length
            ? Text(length) + (_head.IsDurationApproximate ? " " + Keyword.Duration.Approximately : "")
            : null);
    }

    /// <summary>The dateline, and what stands behind the opening sentence, say nothing that is not read of them, but can be quoted.</summary>
    private void AddWordsOfHead()
    {
        Add(Keyword.Head.Dateline, Form.Dateline?.Text);
        Add(Keyword.Head.Issuer, Form.Issuer?.Text);
        Add(Keyword.Head.Opening, Form.Opening?.Text);
        foreach (LocatedText sentence in Form.OpeningRest)
        {
            Add(Keyword.Head.OpeningRest, sentence.Text);
        }
    }

    private void AddVenueAndPeople()
    {
        if (_head.Place is ReadPlace place)
        {
            _lines.Add(Keyword.Head.Place + " " + Escape.Word(place.Id) + " " + Escape.Text(place.Name));
        }

        for (int i = 0; i < _head.Participants.Count; i++)
        {
            string qualifier = _head.Participants[i].Qualifier is string words ? " " + Escape.Text(words) : "";
            _lines.Add(Keyword.Head.Participant + " " + Escape.Word(_linked.People[i]) + " " + Escape.Word(_head.Participants[i].OfficeId) + qualifier);
        }

        // Who was read is usually all, so that only the other case has a line, with how many were not.
        if (_head.Participants.Count > 0 && !_head.AreParticipantsComplete)
        {
            _lines.Add(Keyword.Head.Incomplete + " " + Text(_head.Lost.Count));
        }

        string address = _linked.Url is string url ? Escape.Word(url) : "-";
        _lines.Add(Keyword.Head.Source + " " + Escape.Word(Form.Sha256) + " " + address + " " + Escape.Text(Form.FileName));
    }

    private void AddBody()
    {
        int blocks = Form.Sections.Items.Sum(section => section.Blocks.Count);
        _lines.Add(Keyword.Head.Contents + " " + Text(Form.Sections.Count) + " " + Text(blocks) + " " + Text(_linked.Meeting.Statements.Count));
        StatementPaths paths = new(Form.Sections.Count == 1);
        foreach (ParsedSection section in Form.Sections)
        {
            paths.Begin(section);
            string heading = section.Heading is null ? "" : " " + Escape.Text(section.Heading.Text);
            _lines.Add(Keyword.Body.Section + " " + Text(section.Line) + " " + WordOrNothing(section.Number) + heading);
            foreach (ParsedBlock block in section.Blocks)
            {
                AddBlock(block, paths.Next(block));
            }
        }
    }

    private void AddBlock(ParsedBlock block, StatementPath path)
    {
        _lines.Add(block.IsItem
            ? Keyword.Body.Item + " " + Text(block.Line) + " " + Text(block.Level) + " " + path.Path + " " + WordOrNothing(block.Number)
            : Keyword.Body.Paragraph + " " + Text(block.Line) + " " + path.Path + " " + Text(path.First));
        if (string.Join(" ", block.Sentences.Items.Select(sentence => sentence.Text.Text)) != block.Text)
        {
            Add(Keyword.Body.Text, block.Text);
        }

        foreach (ParsedSentence sentence in block.Sentences)
        {
            if (sentence.IsLeadIn)
            {
                Add(Keyword.Body.LeadIn, Text(sentence.Text.Line) + " " + sentence.Text.Text);
                continue;
            }

            _lines.Add(Text(sentence.Text.Line) + " " + Escape.Text(sentence.Text.Text));
            AddFacts(_linked.Meeting.Statements[_statement], _linked.Terms[_statement]);
            _statement++;
        }
    }

    /// <summary>Of its content and of its verb, which stands elsewhere where it is inherited.</summary>
    private static string Places(ReadAct act) =>
        act.VerbLength > 0 ? $" {Text(act.Start)} {Text(act.Length)} {Text(act.VerbStart)} {Text(act.VerbLength)}"
        : act.Length > 0 ? $" {Text(act.Start)} {Text(act.Length)}"
        : "";

    private void AddFacts(StatementReading reading, EquatableArray<string> terms)
    {
        AddWords("  " + Keyword.Statement.By, People(reading.Speakers));
        foreach (ReadAct act in reading.Acts)
        {
            string keyword = act.IsInherited ? Keyword.Statement.Inherited : Keyword.Statement.Act;
            _lines.Add("  " + keyword + " " + Escape.Word(act.Verb) + Places(act));
            if (!People(act.Speakers).SequenceEqual(People(reading.Speakers), StringComparer.Ordinal))
            {
                _lines.Add("    " + Keyword.Act.By + " " + (act.Speakers.Count == 0 ? "-" : Words(People(act.Speakers))));
            }
        }

        AddWords("  " + Keyword.Statement.Topics, reading.Topics);
        AddWords("  " + Keyword.Statement.Terms, terms);
        AddWords("  " + Keyword.Statement.Countries, reading.Countries);
        AddWords("  " + Keyword.Statement.Places, reading.Places);
        foreach (ReadReference reference in reading.References)
        {
            string keyword = reference.IsMinisterial ? Keyword.Statement.Ministerial : Keyword.Statement.Reference;
            _lines.Add("  " + keyword + " " + Date(reference) + " " + Escape.Text(reference.Text));
        }
    }

    /// <summary>
    /// The identifiers of speakers, each once: one who holds two offices takes part with each and is one speaker.
    /// </summary>
    private IEnumerable<string> People(EquatableArray<int> speakers) =>
        speakers.Items.Select(speaker => _linked.People[speaker]).Distinct(StringComparer.Ordinal);

    private static string Date(ReadReference reference) => (reference.Year, reference.Month, reference.Day) switch
    {
        (int year, int month, int day) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", year, month, day),
        (int year, int month, null) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}", year, month),
        (int year, null, _) => year.ToString("D4", CultureInfo.InvariantCulture),
        _ => "-",
    };

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

    private static string? Text(ReadFormat? format) => format switch
    {
        null => null,
        ReadFormat.InPerson => Keyword.Format.InPerson,
        ReadFormat.Telephone => Keyword.Format.Telephone,
        ReadFormat.Video => Keyword.Format.Video,
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
