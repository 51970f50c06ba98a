namespace Corpus.Tests.Comparing;

public sealed class WordingTests
{
    [Fact]
    public void A_topic_has_a_wording_for_each_meeting()
    {
        IReadOnlyList<Wording> wordings = Topics.TaiwanStrait.Wordings;
        Assert.Equal(Meetings.All, wordings.Select(wording => wording.Meeting));
        Assert.Equal(Topics.TaiwanStrait.Statements, wordings.SelectMany(wording => wording.Statements));
        Assert.All(wordings, wording => Assert.Equal(Topics.TaiwanStrait, wording.Topic));
        Assert.Equal("2025-03-30 Taiwan Strait: 1 statement", wordings[3].ToString());
    }

    [Fact]
    public void It_is_compared_with_the_last_meeting_that_mentioned_the_topic()
    {
        IReadOnlyList<Wording> wordings = Topics.TaiwanStrait.Wordings;
        Assert.Equal([true, true, false, false, true], wordings.Select(wording => wording.Changes is null));
        Assert.Equal("2023-06-01/1/6", Assert.Single(wordings[2].Changes!.Changes).Before[0].Id);
        Assert.Equal("2024-10-19/4", Assert.Single(wordings[3].Changes!.Changes).Before[0].Id);
    }

    [Fact]
    public void A_meeting_that_does_not_mention_it_has_no_statements_and_no_changes()
    {
        MadeStatement china = new("They spoke of China.", "topics China");
        MadeTexts texts = new([new("Nothing.")], [china], [new("Nothing.")], [china, china], []);
        IReadOnlyList<Wording> wordings = texts.Topics[0].Wordings;
        Assert.Equal([0, 1, 0, 2, 0], wordings.Select(wording => wording.Statements.Length));
        Assert.Equal([null, null, null, "1 unchanged, 0 reworded, 1 added, 0 dropped", null], wordings.Select(wording => wording.Changes?.ToString()));
        Assert.Equal(texts.Meetings[1], Assert.Single(wordings[3].Changes!.BeforeMeetings));
    }

    [Fact]
    public void Wordings_of_one_topic_in_one_meeting_are_equal()
    {
        Wording one = Topics.TaiwanStrait.Wordings[2];
        Wording same = Meetings.Corpus.Topics.ById("TaiwanStrait").Wordings[2];
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, Topics.TaiwanStrait.Wordings[3]);
        Assert.NotEqual(one, Topics.China.Wordings[2]);
        Assert.False(one.Equals(null));
    }
}
