using System.Collections;
using Corpus.CompilerServices;
using Corpus.Tests.Model;

namespace Corpus.Tests.Querying;

/// <summary>What each filter gives of the built-in corpus, and what it refuses.</summary>
public sealed class FilterTests
{
    private static readonly Statement[] All = [.. Meetings.All.SelectMany(meeting => meeting.Statements)];
    private static readonly MadeCorpus Other = new();

    [Fact]
    public void Each_filter_gives_the_statements_that_say_so()
    {
        Holds(All.By(People.Austin), statement => statement.Speakers.Contains(People.Austin));
        Holds(All.On(Topics.TaiwanStrait), statement => statement.Topics.Contains(Topics.TaiwanStrait));
        Holds(All.Using(Terms.Dicas), statement => statement.Terms.Contains(Terms.Dicas));
        Holds(All.Naming(Countries.Japan), statement => statement.Countries.Contains(Countries.Japan));
        Holds(All.Naming(Places.Okinawa), statement => statement.Places.Contains(Places.Okinawa));
        Holds(All.Under("overview"), statement => statement.Section.Heading == "Overview");
        Holds(All.InYear(2024), statement => statement.Meeting.Date.Year == 2024);
        Holds(
            All.Between(new DateOnly(2024, 5, 2), new DateOnly(2025, 3, 30)),
            statement => statement.Meeting.Id is "2024-05-02" or "2024-10-19" or "2025-03-30");
        Holds(All.Saying("okinawa"), statement => statement.Text.Contains("Okinawa", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_filter_gives_the_acts_that_say_so()
    {
        Act[] acts = [.. All.Acts()];
        Assert.Equal(All.SelectMany(statement => statement.Acts), acts);
        Holds(acts, acts.By(People.Austin), act => act.Speakers.Contains(People.Austin));
        Holds(acts, acts.WithVerb(ReportingVerb.Welcome), act => act.Verb == ReportingVerb.Welcome);
        Holds(acts, acts.OfKind(SpeechAct.Expressive), act => act.Kind == SpeechAct.Expressive);
        Holds(acts, acts.Saying("deter*"), act => act.Content.Contains("deter", StringComparison.OrdinalIgnoreCase));
        Holds(All, acts.Statements(), statement => !statement.Acts.IsEmpty);
    }

    [Fact]
    public void What_is_asked_of_acts_holds_of_one_act()
    {
        foreach (Act act in Topics.TaiwanStrait.Statements.Acts().By(People.Austin).WithVerb(ReportingVerb.Reiterate))
        {
            Assert.Contains(Topics.TaiwanStrait, act.Statement.Topics);
            Assert.Contains(People.Austin, act.Speakers);
            Assert.Equal(ReportingVerb.Reiterate, act.Verb);
        }
    }

    [Fact]
    public void Entries_of_another_corpus_are_compared_by_their_identity()
    {
        Assert.Equal(All.By(People.Hegseth), All.By(Other.People.ById("Hegseth")));
        Assert.Equal(All.On(Topics.China), All.On(Other.Topics.ById("China")));
        Assert.Equal(All.Naming(Countries.Japan), All.Naming(Other.Countries[0]));
        Assert.Equal(All.Using(Terms.Pla), All.Using(Other.Terms[0]));
        Assert.Equal(All.Acts().By(People.Hegseth), All.Acts().By(Other.People.ById("Hegseth")));
        Assert.NotEmpty(All.By(Other.People.ById("Hegseth")));
    }

    [Fact]
    public void A_null_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>("person", () => All.By(null!));
        Assert.Throws<ArgumentNullException>("topic", () => All.On(null!));
        Assert.Throws<ArgumentNullException>("term", () => All.Using(null!));
        Assert.Throws<ArgumentNullException>("country", () => All.Naming((Country)null!));
        Assert.Throws<ArgumentNullException>("place", () => All.Naming((Place)null!));
        Assert.Throws<ArgumentNullException>("heading", () => All.Under(null!));
        Assert.Throws<ArgumentNullException>("phrase", () => All.Saying(null!));
        Assert.Throws<ArgumentNullException>("person", () => All.Acts().By(null!));
        Assert.Throws<ArgumentNullException>("phrase", () => All.Acts().Saying(null!));
    }

    [Fact]
    public void No_statements_at_all_are_refused_at_once()
    {
        IEnumerable<Statement> none = null!;
        IEnumerable<Act> noActs = null!;
        Action[] calls =
        [
            () => none.By(People.Austin), () => none.On(Topics.China), () => none.Using(Terms.Pla), () => none.Naming(Countries.Japan),
            () => none.Naming(Places.Okinawa), () => none.Under("x"), () => none.InYear(2024), () => none.Between(default, default),
            () => none.Saying("x"), () => none.Acts(), () => noActs.By(People.Austin), () => noActs.WithVerb(default), () => noActs.OfKind(default),
            () => noActs.Saying("x"), () => noActs.Statements(), () => none.Concordance("x"), () => none.Words(), () => none.NGrams(2),
            () => none.Collocates("x", 5), () => none.Dispersion("x"),
        ];
        Assert.All(calls, call => Assert.Contains(Assert.Throws<ArgumentNullException>(call).ParamName, (string[])["statements", "acts"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("“—”")]
    [InlineData("*")]
    public void What_is_no_phrase_is_refused_at_once(string phrase)
    {
        Action[] calls =
        [
            () => All.Saying(phrase), () => All.Under(phrase), () => All.Acts().Saying(phrase), () => All.Concordance(phrase),
            () => All.Collocates(phrase, 5), () => All.Dispersion(phrase),
        ];
        Assert.All(calls, call => Assert.Contains("A phrase is", Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Years_and_days_without_meetings_have_no_statements()
    {
        Assert.Empty(All.InYear(-5));
        Assert.Empty(All.InYear(10_000));
        Assert.Empty(All.Between(DateOnly.MinValue, new DateOnly(2000, 1, 1)));
        Assert.Throws<ArgumentException>("from", () => All.Between(DateOnly.MaxValue, DateOnly.MinValue));
    }

    [Fact]
    public void Nothing_is_read_before_it_is_enumerated()
    {
        Unread unread = new();
        _ = unread.By(People.Austin).On(Topics.China).Using(Terms.Pla).Naming(Countries.Japan).Naming(Places.Okinawa).Under("x")
            .InYear(2024).Between(default, DateOnly.MaxValue).Saying("x").Acts().By(People.Austin).WithVerb(default).Saying("x").Statements();
        Assert.False(unread.IsRead);
    }

    [Theory]
    [InlineData("PLA")]
    [InlineData("the pla")]
    [InlineData("discussed the")]
    [InlineData("work")]
    public void Of_whole_meetings_the_same_is_found(string phrase)
    {
        MadeCorpus corpus = new();
        Statement[] expected = [.. corpus.Meetings.SelectMany(meeting => meeting.Statements).Saying(phrase)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, new MeetingStatements(corpus.Meetings).Saying(phrase));
        Assert.Equal(expected, new MeetingStatements(corpus.Meetings).InYear(2025).Saying(phrase));
        Assert.Equal(expected.Length, new MeetingStatements(corpus.Meetings).Concordance(phrase).Count);
    }

    /// <summary>Reading the statements of the broken one is an exception.</summary>
    [Fact]
    public void A_meeting_that_cannot_have_the_phrase_is_not_built()
    {
        MeetingStatements statements = new([new Broken(new MadeCorpus())]);
        Assert.Empty(statements.Saying("deterrence"));
        Assert.Empty(statements.Concordance("deterrence"));
        Assert.Empty(statements.InYear(2024).Saying("unbuildable"));
        Assert.Empty(statements.InYear(2025).Saying("deterrence"));
        Assert.ThrowsAny<Exception>(() => statements.Saying("unbuildable").ToArray());
    }

    private static void Holds(IEnumerable<Statement> found, Func<Statement, bool> condition) => Holds(All, found, condition);

    private static void Holds<T>(IEnumerable<T> all, IEnumerable<T> found, Func<T, bool> condition)
    {
        Assert.NotEmpty(found);
        Assert.Equal(all.Where(condition), found);
    }

    private sealed record Broken(CompilerServices.MeetingCatalog InCatalog)
        : Meeting(InCatalog, 0, "meeting 2025-03-30\ndate 2025-03-30\ncontents 0 0 0\nunbuildable\n");

    private sealed class Unread : IEnumerable<Statement>
    {
        public bool IsRead { get; private set; }

        public IEnumerator<Statement> GetEnumerator()
        {
            IsRead = true;
            yield break;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
