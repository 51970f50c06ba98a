using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>Sentences of a test, read as the body of one summary, in a form that a test can compare at a glance.</summary>
internal sealed class Said
{
    private readonly MeetingHead _head;
    private readonly List<ParsedBlock> _blocks = [];

    private Said(MeetingHead head) => _head = head;

    public static ReadParticipant Kihara { get; } = new("Kihara", "Minoru", "DefenseMinister", "Defense Minister", "JP");

    public static ReadParticipant Austin { get; } = new("Austin", null, "DefenseSecretary", "Defense Secretary", "US");

    public static ReadParticipant Marles { get; } =
        new("Marles", "Richard", "DeputyPrimeMinister", "Deputy Prime Minister and Minister for Defence", "AU");

    /// <summary>Minister Kihara and Secretary Austin on May 2, 2024.</summary>
    public static Said AtMeeting() => AtMeeting(new CalendarDate(2024, 5, 2), Kihara, Austin);

    public static Said AtMeeting(CalendarDate date, params ReadParticipant[] participants) => new(new MeetingHead(
        date.ToString(), date, null, null, null, null, false, null, participants.ToEquatableArray(), EquatableArray<string>.Empty));

    /// <summary>The same meeting with one more who could not be read.</summary>
    public Said WithLost(string words, params string[] name) => new(_head with
    {
        Lost = _head.Lost.Append(new LostParticipant(words, name.ToEquatableArray(), null)).ToEquatableArray(),
    });

    /// <summary>One sentence, read alone.</summary>
    public static Said Alone(string sentence) => AtMeeting().Paragraph(sentence);

    /// <summary>Adds a paragraph; a sentence that ends in a colon is a lead-in.</summary>
    public Said Paragraph(params string[] sentences) => Add(level: 0, sentences);

    public Said Item(params string[] sentences) => Add(level: 1, sentences);

    public Said NestedItem(params string[] sentences) => Add(level: 2, sentences);

    public EquatableArray<StatementReading> Read() => StatementReader.Read(Form(), _head, BuiltInLexicon.Lexicon, CancellationToken.None);

    public StatementReading Last => Read()[^1];

    /// <summary>"Kihara, Austin".</summary>
    public string Speakers => Names(Last.Speakers);

    /// <summary>"TakeNote: activities | Emphasize: the importance", an inherited one in brackets.</summary>
    public string Acts => string.Join(" | ", Last.Acts.Select(Show));

    /// <summary>"Austin: Raise | Kihara, Austin: Welcome", nothing before the colon where the sentence does not say who.</summary>
    public string ActsBySpeaker => string.Join(" | ", Last.Acts.Select(act => $"{Names(act.Speakers)}: {act.Verb}"));

    /// <summary>"TakeNote, Emphasize".</summary>
    public string Verbs => string.Join(", ", Last.Acts.Select(act => act.Verb));

    /// <summary>"summit meeting in April: 2024-4", a "?" for what is open.</summary>
    public string References => string.Join(
        " | ", Last.References.Select(found => $"{found.Text}: {Show(found.Year)}-{Show(found.Month)}-{Show(found.Day)}"));

    private string LastText => _blocks.SelectMany(block => block.Sentences).Last(sentence => !sentence.IsLeadIn).Text.Text;

    private string Names(EquatableArray<int> speakers) => string.Join(", ", speakers.Select(index => _head.Participants[index].Name));

    private static string Show(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private string Show(ReadAct act)
    {
        string text = $"{act.Verb}: {LastText.AsSpan(act.Start, act.Length)}";
        return act.IsInherited ? "[" + text + "]" : text;
    }

    private Said Add(int level, string[] sentences)
    {
        EquatableArray<ParsedSentence> parsed = sentences
            .Select(text => new ParsedSentence(Located(text), text.EndsWith(':')))
            .ToEquatableArray();
        _blocks.Add(new ParsedBlock(level > 0, null, level, 1, string.Join(" ", sentences), parsed));
        return this;
    }

    private ParsedDocument Form() => new(
        "", "", "", false, null, null, null, null,
        EquatableArray<LocatedText>.Empty,
        new[] { new ParsedSection(null, null, 1, _blocks.ToEquatableArray()) }.ToEquatableArray(),
        EquatableArray<Piece>.Empty,
        EquatableArray<ReadFinding>.Empty);

    private static LocatedText Located(string text) => new(text, new[] { new Fragment(0, text.Length, 1, 1) }.ToEquatableArray());
}
