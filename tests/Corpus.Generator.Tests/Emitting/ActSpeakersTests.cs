using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Transcripts;

using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

public class ActSpeakersTests
{
    private const string Sentence = "Defense Minister Nakatani explained the plan, and Secretary Hegseth welcomed it, which officials noted and the two confirmed.";

    private static readonly LinkedMeeting Document = MadeDocument();

    [Fact]
    public void An_act_says_who_did_it_only_where_not_all_speakers_of_the_statement_did() => Assert.Equal(
        """
          by Nakatani Hegseth
          act Explain 36 8
            by Nakatani
          act Welcome 77 2
            by Hegseth
          act Note
            by -
          inherited Confirm
        """.ReplaceLineEndings("\n"),
        string.Join('\n', MeetingTranscript.Text(Document).Split('\n').Where(line => line.StartsWith(' '))));

    [Fact]
    public void Who_did_an_act_is_read_back()
    {
        Meeting meeting = Load();
        Statement statement = meeting.Statements[0];
        Assert.Equal(
            ["Nakatani", "Hegseth", "", "Nakatani, Hegseth"],
            statement.Acts.Select(act => string.Join(", ", act.Speakers.Select(person => person.Name))));
        Assert.Equal(["the plan", "it", "", ""], statement.Acts.Select(act => act.Content));
        Assert.Same(meeting.Participants[1].Person, statement.Acts[1].Speakers[0]);
    }

    [Fact]
    public void An_act_without_speakers_of_its_own_has_the_list_of_its_statement()
    {
        Statement statement = Load().Statements[0];
        Assert.True(statement.Speakers == statement.Acts[3].Speakers);
    }

    private static Meeting Load() => EmittedCorpus.Load(SampleCorpus.Linked, [Document, SampleCorpus.Documents[1]]).Meetings[0];

    private static LinkedMeeting MadeDocument()
    {
        LinkedMeeting march = SampleCorpus.Documents[0];
        ReadAct[] acts =
        [
            Act("Explain", Sentence, "the plan", speakers: [0]),
            Act("Welcome", Sentence, "it", speakers: [1]) with { Start = Sentence.IndexOf(" it,", StringComparison.Ordinal) + 1 },
            Act("Note", Sentence, ""),
            Act("Confirm", Sentence, "", isInherited: true, speakers: [0, 1]),
        ];
        return Build.Document(
            march.Head,
            "Made for tests",
            [Section(null, null, 4, Paragraph(Build.Sentence(4, Sentence)))],
            [Build.Reading([0, 1], acts)],
            ["Nakatani", "Hegseth"]);
    }
}
