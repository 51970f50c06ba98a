namespace Corpus.Tests.Corpora;

/// <summary>A program reads what a build reads, and to the same facts.</summary>
public sealed class RunTimeReadingTests
{
    private static readonly Lazy<MeetingCorpus> Same = new(() => MeetingCorpus.Read(
        Directory.GetFiles(Checkout.PathOf("data/summaries"), "*.txt"),
        new CorpusReadOptions { Sources = [CorpusText.FromFile(Checkout.PathOf("data/sources.txt"))] }));

    private static MeetingCorpus Read => Same.Value;

    [Fact]
    public void The_five_texts_equal_the_built_in_ones_in_every_fact()
    {
        Assert.Equal(Meetings.All.Select(meeting => meeting.Id), Read.Meetings.Select(meeting => meeting.Id));
        foreach ((Meeting built, Meeting read) in Meetings.All.Zip(Read.Meetings))
        {
            Assert.Equal(built.Transcript.TrimEnd(), read.Transcript.TrimEnd());
        }

        Assert.Equal(CorpusFacts.Of(Meetings.Corpus), CorpusFacts.Of(Read));
    }

    [Fact]
    public void Meetings_of_one_text_are_the_same_text_and_entries_are_equal()
    {
        Assert.True(Read.Meetings[0].IsSameTextAs(Meetings.All[0]));
        Assert.True(Meetings.All[0].IsSameTextAs(Read.Meetings[0]));
        Assert.False(Read.Meetings[0].IsSameTextAs(Meetings.All[1]));
        Assert.Equal(Meetings.Corpus.Statements, Read.Statements);
        Assert.Equal(Meetings.Corpus.Topics, Read.Topics);
        Assert.Equal(Meetings.Corpus.People, Read.People);
    }

    [Fact]
    public void The_same_text_read_twice_is_one_meeting_and_another_text_of_its_day_is_not()
    {
        MeetingCorpus again = MeetingCorpus.Read([Checkout.PathOf("data/summaries/2025-03-30.txt")]);
        CorpusText changed = new("2025-03-30.txt", File.ReadAllText(Checkout.PathOf("data/summaries/2025-03-30.txt")) + "\n");

        Assert.Equal(Read.ById("2025-03-30"), again.Meetings[0]);
        Assert.NotEqual(again.Meetings[0], MeetingCorpus.Read([changed]).Meetings[0]);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_a_finding_and_the_others_are_read()
    {
        string folder = Directory.CreateTempSubdirectory("corpus-read-").FullName;
        string latin = Path.Combine(folder, "2024-07-28.txt");
        File.WriteAllBytes(latin, [.. "Caf"u8, 0xE9]);
        string missing = Path.Combine(folder, "2024-07-29.txt");

        MeetingCorpus corpus = MeetingCorpus.Read([latin, missing, folder, Checkout.PathOf("data/summaries/2025-03-30.txt")]);

        Assert.Equal(["2025-03-30"], corpus.Meetings.Select(meeting => meeting.Id));
        Assert.Equal(
            [
                $"{folder}(1,1): error CORPUS009: The file cannot be read as text: it is a folder. Look at its path and at who may read it.",
                $"{latin}(1,4): error CORPUS009: The file cannot be read as text: it is not encoded in UTF-8. Save it as UTF-8.",
                $"{missing}(1,1): error CORPUS009: The file cannot be read as text: there is no such file. Look at its path and at who may read it.",
            ],
            corpus.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_lexicon_or_a_list_of_sources_that_is_not_there_is_a_finding()
    {
        CorpusReadOptions options = new()
        {
            Lexicons = [CorpusText.FromFile("nowhere/my-topics.txt")],
            Sources = [CorpusText.FromFile("nowhere/sources.txt")],
        };

        MeetingCorpus corpus = MeetingCorpus.Read([Checkout.PathOf("data/summaries/2025-03-30.txt")], options);

        Assert.Single(corpus.Meetings);
        Assert.Equal(
            ["nowhere/my-topics.txt", "nowhere/sources.txt"],
            corpus.Findings.Where(finding => finding.Id == "CORPUS009").Select(finding => finding.Path));
    }

    [Fact]
    public void What_is_wrong_with_a_lexicon_or_a_list_of_sources_or_between_files_is_a_finding()
    {
        CorpusReadOptions options = new()
        {
            Lexicons = [new CorpusText("my-topics.txt", "  seas\n")],
            Sources = [new CorpusText("sources.txt", "2025-03-30.txt\n2030-01-01.txt https://example.org/x\n")],
        };

        MeetingCorpus corpus = MeetingCorpus.Read([Checkout.PathOf("data/summaries/2025-03-30.txt")], options);

        Assert.Equal(
            ["my-topics.txt(1,3) CORPUS011", "sources.txt(1,1) CORPUS020", "sources.txt(2,1) CORPUS022"],
            corpus.Findings.Where(finding => finding.Path is "my-topics.txt" or "sources.txt").Select(finding => $"{finding.Path}({finding.Line},{finding.Column}) {finding.Id}"));
    }

    [Fact]
    public void A_phrase_is_found_in_what_a_program_read_as_in_what_was_built()
    {
        MeetingCorpus read = MeetingCorpus.Read([Checkout.PathOf("data/summaries/2025-03-30.txt")]);
        Assert.Equal(Meetings.On20250330.Statements.Saying("deter*"), read.Statements.Saying("deter*"));
        Assert.NotEmpty(read.Statements.Saying("deter*"));
        Assert.Equal("1 meeting, 2025-03-30", read.ToString());
    }

    /// <summary>Two texts of one day, and one of the next.</summary>
    [Theory]
    [InlineData(0, 28, "2024-07-28-b")]
    [InlineData(1, 28, "2024-07-28-a")]
    [InlineData(2, 28, null)]
    [InlineData(0, 29, "2024-07-29")]
    [InlineData(2, 29, null)]
    [InlineData(0, 30, null)]
    public void The_meeting_of_a_day_is_the_only_other_of_that_day(int meeting, int day, string? id)
    {
        MeetingCorpus corpus = MeetingCorpus.Read(
        [
            new CorpusText("2024-07-28-a.txt", "Meeting\n\nOn July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin met in Tokyo.\n\nThe Ministers agreed.\n"),
            new CorpusText("2024-07-28-b.txt", "Meeting\n\nOn July 28, Japanese Defense Minister Kihara and Korean Defense Minister Shin met in Tokyo.\n\nThe Ministers agreed.\n"),
            new CorpusText("2024-07-29.txt", "Meeting\n\nOn July 29, Japanese Defense Minister Kihara and Korean Defense Minister Shin met in Tokyo.\n\nThe Ministers agreed.\n"),
        ]);

        Assert.Equal(id, corpus.Catalog.OnlyOtherMeetingOn(new DateOnly(2024, 7, day), corpus.Meetings[meeting])?.Id);
    }

    [Fact]
    public void Two_texts_of_one_name_are_two_documents_of_one_identity()
    {
        string text = File.ReadAllText(Checkout.PathOf("data/summaries/2025-03-30.txt"));

        MeetingCorpus corpus = MeetingCorpus.Read([new CorpusText("2025-03-30.txt", text), new CorpusText("2025-03-30.txt", "On another day.\n")]);

        Assert.Single(corpus.Meetings);
        Assert.Contains(corpus.Findings, finding => finding.Id == "CORPUS008" && finding.Path == "2025-03-30.txt");
    }

    [Fact]
    public void No_text_is_an_empty_corpus()
    {
        MeetingCorpus corpus = MeetingCorpus.Read(Array.Empty<string>());

        Assert.Empty(corpus.Meetings);
        Assert.Empty(corpus.Statements);
        Assert.Empty(corpus.People);
        Assert.Equal("no meetings", corpus.ToString());
        Assert.Equal("5 meetings, 2023-06-01 to 2025-10-29", Meetings.Corpus.ToString());
    }

    [Fact]
    public void A_lexicon_of_ones_own_stands_beside_the_built_in_one_or_alone()
    {
        CorpusText topics = new("my-topics.txt", "Free and open seas\n  free and open\n");
        string[] path = [Checkout.PathOf("data/summaries/2023-06-01.txt")];

        MeetingCorpus beside = MeetingCorpus.Read(path, new CorpusReadOptions { Lexicons = [topics] });
        MeetingCorpus alone = MeetingCorpus.Read(path, new CorpusReadOptions { Lexicons = [topics], UsesBuiltInLexicon = false });

        Assert.NotNull(beside.Topics.Find("free and open seas"));
        Assert.NotNull(beside.Topics.Find("taiwan strait"));
        Assert.Equal(["Free and open seas"], alone.Topics.Select(topic => topic.Label));
        Assert.Contains(alone.Statements, statement => statement.Acts.Length > 0);
    }

    [Fact]
    public void Progress_tells_of_every_text_and_cancellation_ends_the_reading()
    {
        List<ReadProgress> told = [];
        string[] paths = Directory.GetFiles(Checkout.PathOf("data/summaries"), "*.txt");
        MeetingCorpus.Read(paths, new CorpusReadOptions { MaxDegreeOfParallelism = 1 }, new Listener(told));

        Assert.Equal([1, 2, 3, 4, 5], told.Select(step => step.Read));
        Assert.All(told, step => Assert.Equal(5, step.Total));
        Assert.Throws<OperationCanceledException>(() => MeetingCorpus.Read(paths, cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => MeetingCorpus.Read((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MeetingCorpus.Read([(string)null!]));
        Assert.Throws<ArgumentNullException>(() => MeetingCorpus.Read([(CorpusText)null!]));
        Assert.Throws<ArgumentNullException>(() => new CorpusText(null!, ""));
        Assert.Throws<ArgumentNullException>(() => new CorpusText("2025-03-30.txt", null!));
    }

    private sealed class Listener(List<ReadProgress> told) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => told.Add(value);
    }
}
