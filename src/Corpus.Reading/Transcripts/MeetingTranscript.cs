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
    private readonly TranscriptWriter _text = new();
    private readonly LinkedMeeting _linked;
    private readonly MeetingHead _head;
    private int _statement;

    private MeetingTranscript(LinkedMeeting linked)
    {
        _linked = linked;
        _head = linked.Head;
    }

    /// <summary>The lines, with an end between each and the next.</summary>
    public static string Text(LinkedMeeting linked) => Write(linked).ToString();

    /// <summary>How many characters the lines have with their ends.</summary>
    public static int Length(LinkedMeeting linked) => Write(linked).Length;

    private static TranscriptWriter Write(LinkedMeeting linked)
    {
        MeetingTranscript transcript = new(linked);
        transcript.AddHead();
        transcript.AddVenueAndPeople();
        transcript.AddBody();
        return transcript._text.Line(Keyword.Body.End);
    }

    private ParsedDocument Form => _linked.Meeting.Form;

    private void AddHead()
    {
        _text.LineOf(Keyword.Head.Meeting, _head.Id);
        _text.LineOf(Keyword.Head.Title, Form.Title?.Text);
        _text.LineOf(Keyword.Head.Date, _head.Date.ToString());
        _text.LineOf(Keyword.Head.Published, _head.Published?.ToString());
        AddWordsOfHead();
        _text.LineOf(Keyword.Head.Format, Word(_head.Format));
        _text.LineOf(Keyword.Head.Start, _head.StartMinutes is int minutes
            ? string.Format(CultureInfo.InvariantCulture, "{0:D2}:{1:D2}", minutes / 60, minutes % 60)
            : null);
        if (_head.DurationMinutes is int length)
        {
            _text.Line(Keyword.Head.Minutes).Number(length).Text(_head.IsDurationApproximate ? Keyword.Duration.Approximately : null);
        }
    }

    /// <summary>The dateline, and what stands behind the opening sentence, say nothing that is not read of them, but can be quoted.</summary>
    private void AddWordsOfHead()
    {
        _text.LineOf(Keyword.Head.Dateline, Form.Dateline?.Text);
        _text.LineOf(Keyword.Head.Issuer, Form.Issuer?.Text);
        _text.LineOf(Keyword.Head.Opening, Form.Opening?.Text);
        foreach (LocatedText sentence in Form.OpeningRest)
        {
            _text.LineOf(Keyword.Head.OpeningRest, sentence.Text);
        }
    }

    private void AddVenueAndPeople()
    {
        if (_head.Place is ReadPlace place)
        {
            _text.Line(Keyword.Head.Place).Word(place.Id).Text(place.Name);
        }

        for (int i = 0; i < _head.Participants.Count; i++)
        {
            ReadParticipant participant = _head.Participants[i];
            _text.Line(Keyword.Head.Participant).Word(_linked.People[i]).Word(participant.OfficeId).Text(participant.Qualifier);
        }

        // Who was read is usually all, so that only the other case has a line, with how many were not.
        if (_head.Participants.Count > 0 && !_head.AreParticipantsComplete)
        {
            _text.Line(Keyword.Head.Incomplete).Number(_head.Lost.Count);
        }

        _text.Line(Keyword.Head.Source).Word(Form.Sha256).WordOrNothing(_linked.Url).Text(Form.FileName);
    }

    private void AddBody()
    {
        int blocks = Form.Sections.Items.Sum(static section => section.Blocks.Count);
        _text.Line(Keyword.Head.Contents).Number(Form.Sections.Count).Number(blocks).Number(_linked.Meeting.Statements.Count);
        StatementPaths paths = new(Form.Sections.Count == 1);
        foreach (ParsedSection section in Form.Sections)
        {
            paths.Begin(section);
            _text.Line(Keyword.Body.Section).Number(section.Line).WordOrNothing(section.Number).Text(section.Heading?.Text);
            foreach (ParsedBlock block in section.Blocks)
            {
                AddBlock(block, paths.Next(block));
            }
        }
    }

    private void AddBlock(ParsedBlock block, StatementPath path)
    {
        _text.Line(block.IsItem ? Keyword.Body.Item : Keyword.Body.Paragraph).Number(block.Line);
        if (block.IsItem)
        {
            _text.Number(block.Level).Plain(path.Path).WordOrNothing(block.Number);
        }
        else
        {
            _text.Plain(path.Path).Number(path.First);
        }

        if (!AreAllOf(block.Text, block.Sentences))
        {
            _text.LineOf(Keyword.Body.Text, block.Text);
        }

        foreach (ParsedSentence sentence in block.Sentences)
        {
            if (sentence.IsLeadIn)
            {
                _text.Line(Keyword.Body.LeadIn).Number(sentence.Text.Line).Text(sentence.Text.Text);
                continue;
            }

            _text.Line(sentence.Text.Line).Text(sentence.Text.Text);
            AddFacts(_linked.Meeting.Statements[_statement], _linked.Terms[_statement]);
            _statement++;
        }
    }

    /// <summary>True where a text is its sentences with a blank between each and the next.</summary>
    private static bool AreAllOf(string text, EquatableArray<ParsedSentence> sentences)
    {
        int end = -1;
        foreach (ParsedSentence sentence in sentences)
        {
            string words = sentence.Text.Text;
            int start = end + 1;
            if ((end >= 0 && (end == text.Length || text[end] != ' ')) || string.CompareOrdinal(text, start, words, 0, words.Length) != 0)
            {
                return false;
            }

            end = start + words.Length;
        }

        return Math.Max(end, 0) == text.Length;
    }

    private void AddFacts(StatementReading reading, EquatableArray<string> terms)
    {
        EquatableArray<string> speakers = People(reading.Speakers);
        _text.LineOf("  " + Keyword.Statement.By, speakers);
        foreach (ReadAct act in reading.Acts)
        {
            _text.Line(act.IsInherited ? "  " + Keyword.Statement.Inherited : "  " + Keyword.Statement.Act).Word(act.Verb);
            AddPlaces(act);
            if (!act.Speakers.Equals(reading.Speakers) && People(act.Speakers) is var own && !own.Equals(speakers))
            {
                _text.Line("    " + Keyword.Act.By).WordsOrNothing(own);
            }
        }

        _text.LineOf("  " + Keyword.Statement.Topics, reading.Topics);
        _text.LineOf("  " + Keyword.Statement.Terms, terms);
        _text.LineOf("  " + Keyword.Statement.Countries, reading.Countries);
        _text.LineOf("  " + Keyword.Statement.Places, reading.Places);
        foreach (ReadReference reference in reading.References)
        {
            _text.Line(reference.IsMinisterial ? "  " + Keyword.Statement.Ministerial : "  " + Keyword.Statement.Reference);
            _text.Plain(Date(reference)).Text(reference.Text);
        }
    }

    /// <summary>Of its content and of its verb, which stands elsewhere where it is inherited.</summary>
    private void AddPlaces(ReadAct act)
    {
        if (act.VerbLength > 0 || act.Length > 0)
        {
            _text.Number(act.Start).Number(act.Length);
        }

        if (act.VerbLength > 0)
        {
            _text.Number(act.VerbStart).Number(act.VerbLength);
        }
    }

    /// <summary>
    /// The identifiers of speakers, each once: one who holds two offices takes part with each and is one speaker.
    /// </summary>
    private EquatableArray<string> People(EquatableArray<int> speakers)
    {
        Distinct people = new();
        foreach (int speaker in speakers)
        {
            people.Add(_linked.People[speaker]);
        }

        return people.ToEquatableArray();
    }

    private static string Date(ReadReference reference) => (reference.Year, reference.Month, reference.Day) switch
    {
        (int year, int month, int day) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", year, month, day),
        (int year, int month, null) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}", year, month),
        (int year, null, _) => year.ToString("D4", CultureInfo.InvariantCulture),
        _ => "-",
    };

    private static string? Word(ReadFormat? format) => format switch
    {
        null => null,
        ReadFormat.InPerson => Keyword.Format.InPerson,
        ReadFormat.Telephone => Keyword.Format.Telephone,
        ReadFormat.Video => Keyword.Format.Video,
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
