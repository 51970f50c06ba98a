using Corpus.Tests.Model;

namespace Corpus.Tests.BuiltInCorpus;

/// <summary>The model is a graph with ways back; none of it may be walked to compare or to print one object.</summary>
public sealed class CycleTests
{
    [Fact]
    public void Every_type_of_the_model_is_reached_from_the_meetings()
    {
        Type[] expected =
        [
            typeof(Meeting), typeof(Participant), typeof(Person), typeof(Office), typeof(Place), typeof(Country),
            typeof(Section), typeof(Paragraph), typeof(Item), typeof(Statement), typeof(Act), typeof(Topic), typeof(Term),
            typeof(EventReference), typeof(PartialDate), typeof(Source),
        ];
        Assert.All(expected, type => Assert.Contains(ModelObjects.Reachable, type.IsInstanceOfType));
    }

    [Fact]
    public void ToString_is_one_line_and_does_not_walk_the_graph()
    {
        int longest = Meetings.All
            .SelectMany(meeting => meeting.Sections)
            .SelectMany(section => section.Blocks)
            .Max(block => block.Text.Length);
        foreach (object thing in ModelObjects.Reachable)
        {
            string? text = thing.ToString();
            Assert.False(string.IsNullOrEmpty(text), $"{thing.GetType()} prints as nothing.");
            Assert.DoesNotContain('\n', text);

            // One paragraph at most; a walk through a meeting would be several times as long.
            Assert.True(text.Length < longest + 100, $"{thing.GetType()} prints {text.Length} characters.");
        }
    }

    [Fact]
    public void Equals_and_GetHashCode_return_for_every_object()
    {
        foreach (object thing in ModelObjects.Reachable)
        {
            Assert.True(thing.Equals(thing));
            Assert.False(thing.Equals(null));
            Assert.False(thing.Equals(new object()));
            Assert.Equal(thing.GetHashCode(), thing.GetHashCode());
        }
    }

    [Fact]
    public void No_two_meetings_people_topics_terms_or_statements_are_equal()
    {
        AssertEqualOnlyToItself(Meetings.All);
        AssertEqualOnlyToItself(People.All);
        AssertEqualOnlyToItself(Topics.All);
        AssertEqualOnlyToItself(Terms.All);
        AssertEqualOnlyToItself(Meetings.All.SelectMany(meeting => meeting.Statements));
    }

    private static void AssertEqualOnlyToItself(IEnumerable<object> things)
    {
        object[] all = [.. things];
        Assert.Equal(all.Length, all.ToHashSet().Count);
    }
}
