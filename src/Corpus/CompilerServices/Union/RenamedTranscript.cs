using System.Text;
using Corpus.Reading.Meaning.Terms;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>The transcript of a meeting as it stands in a union: with the identifiers of the union, and with the terms that the other corpus explains.</summary>
internal sealed class RenamedTranscript
{
    private readonly StringBuilder _text;
    private readonly UnionNames _names;

    /// <summary>Identifiers of terms that the present statement mentions and its transcript does not know, until they are written.</summary>
    private IReadOnlyList<string> _newTerms = [];

    private RenamedTranscript(int length, UnionNames names)
    {
        _text = new StringBuilder(length);
        _names = names;
    }

    public static string Of(string transcript, string meetingId, UnionNames names)
    {
        TranscriptLine line = TranscriptLine.At(transcript, 0);
        if (names.AreSame && line.MeetingId() == meetingId)
        {
            return transcript;
        }

        RenamedTranscript renamed = new(transcript.Length, names);
        renamed.Add(Keyword.Head.Meeting + " " + Escape.Text(meetingId));
        for (int offset = line.Next; offset < transcript.Length; offset = line.Next)
        {
            line = TranscriptLine.At(transcript, offset);
            renamed.AddLine(line, transcript[offset..line.End]);
        }

        return renamed._text.ToString();
    }

    private void AddLine(TranscriptLine line, string whole)
    {
        if (line.First != ' ')
        {
            AddNewTerms();
            Add(AtMargin(line, whole));
            return;
        }

        line.Skip(2);
        if (line.First == ' ')
        {
            line.Skip(2);
            Add(line.Word().Is(Keyword.Act.By) && !line.IsNothing ? Renamed("    " + Keyword.Act.By, line, _names.Person) : whole);
            return;
        }

        AddFact(line.Word(), line, whole);
    }

    private string AtMargin(TranscriptLine line, string whole)
    {
        if (line.First is >= '0' and <= '9')
        {
            line.Number();
            _newTerms = _names.NewTerms.Count == 0 ? [] : [.. Acronym.Mentions(line.Text()).Where(_names.NewTerms.ContainsKey).Select(acronym => _names.NewTerms[acronym])];
            return whole;
        }

        TranscriptLine keyword = line.Word();
        return keyword.Is(Keyword.Head.Place) ? $"{Keyword.Head.Place} {Word(line.Word(), _names.Place)} {line.Raw()}"
            : keyword.Is(Keyword.Head.Participant) ? Participant(line)
            : whole;
    }

    private string Participant(TranscriptLine line)
    {
        string both = $"{Keyword.Head.Participant} {Word(line.Word(), _names.Person)} {Word(line.Word(), _names.Office)}";
        return line.IsEmpty ? both : both + " " + line.Raw();
    }

    /// <summary>In the order that <see cref="MeetingTranscript"/> has: terms stand behind acts and topics.</summary>
    private void AddFact(TranscriptLine keyword, TranscriptLine line, string whole)
    {
        if (keyword.Is(Keyword.Statement.Terms))
        {
            string terms = Renamed("  " + Keyword.Statement.Terms, line, _names.Term);
            Add(string.Join(' ', [terms, .. _newTerms.Select(Escape.Word)]));
            _newTerms = [];
            return;
        }

        bool isBeforeTerms = keyword.Is(Keyword.Statement.By) || keyword.Is(Keyword.Statement.Act) || keyword.Is(Keyword.Statement.Inherited)
            || keyword.Is(Keyword.Statement.Topics);
        if (!isBeforeTerms)
        {
            AddNewTerms();
        }

        Add(keyword.Is(Keyword.Statement.By) && !line.IsNothing ? Renamed("  " + Keyword.Statement.By, line, _names.Person)
            : keyword.Is(Keyword.Statement.Places) ? Renamed("  " + Keyword.Statement.Places, line, _names.Place)
            : whole);
    }

    private void AddNewTerms()
    {
        if (_newTerms.Count > 0)
        {
            Add("  " + Keyword.Statement.Terms + " " + string.Join(' ', _newTerms.Select(Escape.Word)));
            _newTerms = [];
        }
    }

    private void Add(string line) => _text.Append(_text.Length == 0 ? "" : "\n").Append(line);

    private static string Renamed(string keyword, TranscriptLine words, Func<string, string> name)
    {
        string line = keyword;
        while (!words.IsEmpty)
        {
            line += " " + Word(words.Word(), name);
        }

        return line;
    }

    private static string Word(TranscriptLine word, Func<string, string> name) => Escape.Word(name(word.Text()));
}
