using System.Collections.Concurrent;
using System.Globalization;
using Corpus.CompilerServices;
using Corpus.Reading.Dates;
using Corpus.Reading.Linking;

using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

public class LazinessTests
{
    private const int Count = 100;

    /// <summary>Enough documents for the catalog to need a tree of methods; "Even" is on every second meeting.</summary>
    private static EmittedCorpus Load(int count = Count)
    {
        LinkedMeeting[] documents = [.. Enumerable.Range(0, count).Select(MadeDocument)];
        int[] even = [.. Enumerable.Range(0, count).Where(i => i % 2 == 0)];
        Mention mention = new(Day(0), "Statement 0.");
        LinkedCorpus corpus = CorpusOf(documents) with { Topics = Array(new TopicEntry("Even", "Even", Array(even)) { First = mention, Last = mention }) };
        return EmittedCorpus.Load(corpus, documents);
    }

    [Fact]
    public void A_lookup_builds_only_the_meeting_that_is_read()
    {
        EmittedCorpus emitted = Load();
        IReadOnlyList<Meeting> all = emitted.Meetings;
        Assert.Equal(Count, all.Count);
        Assert.Equal(Count, emitted.Call<IReadOnlyList<Meeting>>("Meetings", "Between", DateOnly.MinValue, DateOnly.MaxValue).Count);
        Topic even = emitted.Lookup<Topic>("Topics", "Even");
        Assert.Equal(Count / 2, even.Meetings.Count);
        Assert.Empty(Built(emitted));

        Assert.Equal("Statement 98.", even.LastMention.Text);
        Assert.Equal([98], Built(emitted));
        Assert.Equal("Statement 17.", emitted.Lookup<Meeting>("Meetings", "On" + Day(17).ToString().Replace("-", "", StringComparison.Ordinal)).Statements[0].Text);
        Assert.Equal([17, 98], Built(emitted));
        Assert.Equal(Count / 2, even.Statements.Count);
        Assert.Equal((Count / 2) + 1, Built(emitted).Count);
    }

    /// <summary>Of few meetings the transcripts are literals of one method, of many they are read as data.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(Count)]
    public void A_phrase_is_found_without_a_meeting_being_built(int count)
    {
        EmittedCorpus emitted = Load(count);
        MeetingCatalog catalog = Catalog(emitted);
        Statement found = Assert.Single(catalog.Corpus.Statements.Saying("statement 17"));
        Assert.Equal(Day(17) + "/1", found.Id);
        Assert.Equal(count, catalog.Corpus.Statements.Saying("statement").Count());
        Assert.Empty(Built(emitted, count));

        Assert.Same(found, found.Meeting.Statements[0]);
        Assert.Equal([17], Built(emitted, count));
        Assert.Same(found, catalog.Corpus.Statements.Saying("statement 17").Single());
    }

    [Fact]
    public void Every_meeting_is_at_its_place_in_the_catalog()
    {
        EmittedCorpus emitted = Load();
        Assert.Equal(Enumerable.Range(0, Count).Select(i => Day(i).ToString()), emitted.Meetings.Select(meeting => meeting.Id));
    }

    [Fact]
    public void Threads_that_build_the_same_meetings_get_the_same_instances()
    {
        EmittedCorpus emitted = Load();
        ConcurrentBag<Meeting[]> seen = [];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(_ => new Thread(() => seen.Add([.. emitted.Meetings])))];
        System.Array.ForEach(threads, thread => thread.Start());
        System.Array.ForEach(threads, thread => thread.Join());
        Assert.All(seen, meetings => Assert.All(meetings.Zip(emitted.Meetings), pair => Assert.Same(pair.Second, pair.First)));
        Assert.All(emitted.Meetings, meeting => Assert.Same(meeting.Statements[0], meeting.Statements[0]));
    }

    private static CalendarDate Day(int i)
    {
        DateTime day = new DateTime(2020, 1, 1).AddDays(i);
        return new CalendarDate(day.Year, day.Month, day.Day);
    }

    private static LinkedMeeting MadeDocument(int i) => Document(
        Head(Day(i)),
        "Made for tests",
        [Section(null, null, 3, Paragraph(Sentence(3, "Statement " + i.ToString(CultureInfo.InvariantCulture) + ".")))],
        [Build.Reading(topics: i % 2 == 0 ? ["Even"] : [])]);

    private static List<int> Built(EmittedCorpus emitted, int count = Count) =>
        [.. Enumerable.Range(0, count).Where(position => Catalog(emitted).Built(position) is not null)];

    private static MeetingCatalog Catalog(EmittedCorpus emitted) =>
        (MeetingCatalog)emitted.Type("CorpusCatalog").GetField("Instance")!.GetValue(null)!;
}
