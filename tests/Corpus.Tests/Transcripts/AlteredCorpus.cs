using Corpus.CompilerServices;
using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Transcripts;

/// <summary>
/// A corpus of one meeting in which every keyword stands, but for one place that was altered: what the generator of another
/// version could have written.
/// </summary>
internal sealed class AlteredCorpus : MeetingCatalog
{
    /// <summary>Names the transcript of the meeting, where the others are named by what their entries are.</summary>
    public const string OfMeeting = "Meeting";

    /// <summary>The transcripts, each under the name of what it tells of, as lines that begin with a line feed.</summary>
    private static readonly Dictionary<string, string> Whole = new()
    {
        [nameof(Keyword.Person)] = """

            Hegseth
              name Hegseth
              given Pete
              full Pete Hegseth
              offices DefenseSecretary
              meetings 0
            Nakatani
            """,
        [nameof(Keyword.Office)] = """

            DefenseSecretary
              title Defense Secretary
              country US
              people Hegseth
            """,
        [nameof(Keyword.Place)] = """

            MinistryOfDefense
              name Ministry of Defense
              city Tokyo
              country US
              zone Asia/Tokyo
              meetings 0
              mentions 0
            """,
        [nameof(Keyword.Country)] = """

            US
              id UnitedStates
              name United States
              mentions 0
            """,
        [nameof(Keyword.Topic)] = """

            China
              label China
              mentions 0
            """,
        [nameof(Keyword.Term)] = """

            Pla
              acronym PLA
              form People's Liberation Army
              mentions 0
            """,
        [OfMeeting] = """

            meeting 2025-03-30
            title Made for tests
            date 2025-03-30
            published 2025-03-31
            dateline April 1, 2025
            issuer Ministry of Defense
            opening They met.
            rest The summary is as follows.
            format InPerson
            start 09:50
            minutes 85 approximately
            place MinistryOfDefense Ministry of Defense
            participant Hegseth DefenseSecretary
            incomplete 1
            source 00 - 2025-03-30.txt
            contents 1 2 2
            section 3 1 Overview
            paragraph 5 /1/ 1
            text The key points:  The Ministers discussed the PLA.
            lead-in 5 The key points:
            5 The Ministers discussed the PLA.
              by Hegseth Nakatani
              act Discuss 24 7
                by Hegseth
              topics China
              terms Pla
              countries US
              places MinistryOfDefense
              ministerial 2025-03-30 March 30
              reference 2024 last year
            item 7 1 /1.b1/ -
            7 To work.
              inherited Concur 0 7
            end
            """ + "   ",
    };

    private readonly (string Kind, string From, string To)[] _changes;

    /// <param name="kind">Which transcript is altered: a kind of entry, or <see cref="OfMeeting"/>.</param>
    /// <param name="from">What stands there, once.</param>
    /// <param name="to">What stands there instead.</param>
    public AlteredCorpus(string kind, string from, string to)
        : this((kind, from, to))
    {
    }

    /// <param name="changes">What is altered: in which transcript, what stands there once, what stands there instead.</param>
    public AlteredCorpus(params (string Kind, string From, string To)[] changes)
        : base(1)
    {
        Assert.All(changes, change => Assert.Equal(2, Whole[change.Kind].Split(change.From).Length));
        _changes = changes;
    }

    protected override string MeetingsTranscript => "2025-03-30 2025-03-30";

    protected override string PeopleTranscript => Of(nameof(Keyword.Person));

    protected override string OfficesTranscript => Of(nameof(Keyword.Office));

    protected override string PlacesTranscript => Of(nameof(Keyword.Place));

    protected override string CountriesTranscript => Of(nameof(Keyword.Country));

    protected override string TopicsTranscript => Of(nameof(Keyword.Topic));

    protected override string TermsTranscript => Of(nameof(Keyword.Term));

    /// <summary>Asks for all that the corpus can say.</summary>
    public void ReadAll()
    {
        object?[] entries = [.. People, .. Offices, .. Places, .. Countries, .. Topics, .. Terms];
        Assert.Equal(7, entries.Length);
        foreach (Meeting meeting in Meetings)
        {
            ReadHead(meeting);
            ReadBody(meeting);
        }
    }

    public static void ReadHead(Meeting meeting) => Assert.NotNull(meeting.Source);

    public static void ReadBody(Meeting meeting)
    {
        Assert.Equal(2, meeting.Statements.Length);
        foreach (Statement statement in meeting.Statements)
        {
            Assert.NotEmpty(statement.Acts);
            Assert.NotEmpty(statement.Block.Text);
        }
    }

    protected override Meeting Create(int position) => new Made(this, Of(OfMeeting));

    private string Of(string kind)
    {
        string transcript = Whole[kind];
        foreach ((_, string from, string to) in _changes.Where(change => change.Kind == kind))
        {
            transcript = transcript.Replace(from, to, StringComparison.Ordinal);
        }

        return transcript[1..];
    }

    private sealed record Made : Meeting
    {
        public Made(MeetingCatalog catalog, string transcript)
            : base(catalog, 0, transcript)
        {
        }
    }
}
