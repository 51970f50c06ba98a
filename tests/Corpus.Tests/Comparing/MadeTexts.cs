using Corpus.CompilerServices;
using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Comparing;

/// <summary>A corpus of meetings that say what a test wants, in the form that generated code has.</summary>
internal sealed class MadeTexts : MeetingCatalog
{
    private readonly MadeStatement[][] _texts;

    public MadeTexts(params MadeStatement[][] texts)
        : base(texts.Length) => _texts = texts;

    /// <summary>The line that begins the section of each meeting.</summary>
    public string Section { get; init; } = "section 3 1 Overview";

    protected override string MeetingsTranscript => string.Concat(_texts.Select((_, i) => $"{Day(i)} {Day(i)}\n"));

    protected override string PeopleTranscript => """
        Hegseth
          name Hegseth
          offices DefenseSecretary
          meetings 0
        Kihara
          name Kihara
          offices DefenseMinister
          meetings 0
        Nakatani
          name Nakatani
          offices DefenseMinister
          meetings 0
        """;

    protected override string OfficesTranscript => """
        DefenseMinister
          title Defense Minister
          country JP
          people Kihara Nakatani
        DefenseSecretary
          title Defense Secretary
          country US
          people Hegseth
        """;

    protected override string PlacesTranscript => "";

    protected override string CountriesTranscript => """
        JP
          id Japan
          name Japan
        US
          id UnitedStates
          name United States
        """;

    protected override string TopicsTranscript => $"China\n  label China\n  mentions {string.Join(' ', Mentions())}";

    protected override string TermsTranscript => "";

    /// <summary>What became of one text in another, both of statements that say nothing but words.</summary>
    public static Redline Redline(string[] before, string[] after)
    {
        MadeTexts texts = new([.. before.Select(text => new MadeStatement(text))], [.. after.Select(text => new MadeStatement(text))]);
        return texts.Meetings[1].ChangesSince(texts.Meetings[0]);
    }

    /// <summary>What became of one statement, which is one in the other text.</summary>
    public static Change Change(MadeStatement before, MadeStatement after)
    {
        MadeTexts texts = new([before], [after]);
        return Assert.Single(texts.Meetings[1].ChangesSince(texts.Meetings[0]).Changes);
    }

    protected override Meeting Create(int position) => new MadeMeeting(this, position, $"""
        meeting {Day(position)}
        title Made *for* tests
        date {Day(position)}
        participant Kihara DefenseMinister
        participant Nakatani DefenseMinister
        participant Hegseth DefenseSecretary
        source {position:D2} - {Day(position)}.txt
        contents 1 1 {_texts[position].Length}
        {Section}
        paragraph 5 /1/ 1
        {string.Concat(_texts[position].Select(statement => $"5 {Escape.Text(statement.Text)}\n{string.Concat(statement.Facts.Select(fact => $"  {fact}\n"))}"))}end
        """);

    private static string Day(int position) => new DateOnly(2025, 1, 1).AddDays(position).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<int> Mentions() => Enumerable.Range(0, _texts.Length).Where(i => _texts[i].Any(statement => statement.Facts.Contains("topics China")));

    private sealed record MadeMeeting : Meeting
    {
        public MadeMeeting(MeetingCatalog catalog, int position, string transcript)
            : base(catalog, position, transcript)
        {
        }
    }
}

/// <summary>A statement, with what it says as lines of a transcript: "by Nakatani Hegseth", "act Confirm 12 5".</summary>
internal sealed record MadeStatement(string Text, params string[] Facts);
