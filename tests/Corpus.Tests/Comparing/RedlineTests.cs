namespace Corpus.Tests.Comparing;

public sealed class RedlineTests
{
    private const string Taiwan = "The Ministers reiterated the importance of peace and stability across the Taiwan Strait.";
    private const string Missiles = "They condemned the launch of ballistic missiles over the northern sea.";
    private const string Shipyards = "Both sides will repair destroyers at private shipyards in Yokosuka.";
    private const string Cyber = "The Ministers will share warnings of attacks on computer networks.";

    [Fact]
    public void A_meeting_compared_with_itself_is_unchanged()
    {
        foreach (Meeting meeting in Meetings.All)
        {
            Redline redline = meeting.ChangesSince(meeting);
            Assert.Equal(meeting.Statements, redline.Unchanged.Select(change => Assert.Single(change.After)));
            Assert.Equal(redline.Changes.Length, redline.Unchanged.Length);
            Assert.DoesNotContain(redline.Changes, change => change.IsMoved);
        }
    }

    [Fact]
    public void What_was_dropped_stands_behind_what_the_statement_before_it_became()
    {
        Redline redline = MadeTexts.Redline([Cyber, Taiwan, Missiles, Shipyards], [Shipyards, "Nothing else was said.", Taiwan]);
        Assert.Equal(["Dropped", "Unchanged", "Added", "Unchanged", "Dropped"], redline.Changes.Select(change => change.Kind.ToString()));
        Assert.Equal([Cyber, Missiles], redline.Dropped.Select(change => change.Before[0].Text));
    }

    [Fact]
    public void The_views_share_the_changes_out()
    {
        Redline redline = Meetings.On20251029.ChangesSince(Meetings.On20250330);
        Assert.Equal(
            redline.Changes.OrderBy(change => change.ToString(), StringComparer.Ordinal),
            redline.Unchanged.Concat(redline.Reworded).Concat(redline.Added).Concat(redline.Dropped).OrderBy(change => change.ToString(), StringComparer.Ordinal));
        Assert.Equal("2 unchanged, 7 reworded, 5 added, 4 dropped", redline.ToString());
    }

    [Fact]
    public void What_left_the_order_of_the_others_moved()
    {
        Redline redline = MadeTexts.Redline([Taiwan, Missiles, Shipyards, Cyber], [Missiles, Shipyards, Cyber, Taiwan]);
        Assert.Equal([Taiwan], redline.Changes.Where(change => change.IsMoved).Select(change => change.After[0].Text));
        Assert.Equal("Unchanged, moved 2025-01-01/1/1 → 2025-01-02/1/4", redline.Changes[3].ToString());
    }

    [Fact]
    public void Of_two_runs_as_long_the_one_with_less_text_moved()
    {
        Redline redline = MadeTexts.Redline([Taiwan, Cyber], [Cyber, Taiwan]);
        Assert.Equal([Cyber], redline.Changes.Where(change => change.IsMoved).Select(change => change.After[0].Text));
    }

    [Theory]
    [InlineData("2023-06-01/1/4", "2024-05-02/6")]
    [InlineData("2024-05-02/6", "2025-10-29/2.4/1")]
    [InlineData("2023-06-01/1/1", "2024-05-02/3")]
    [InlineData("2025-03-30/1/3", "2023-06-01/2/3")]
    public void Statements_of_the_same_field_are_no_rewording(string before, string after) => Assert.Equal(
        [ChangeKind.Added, ChangeKind.Dropped], Redline.Between([StatementOf(before)], [StatementOf(after)]).Changes.Select(change => change.Kind).Order());

    [Fact]
    public void What_is_rare_is_told_by_the_meetings_and_not_by_the_statements_that_are_compared() => Assert.Equal(
        ChangeKind.Reworded, Assert.Single(Redline.Between([StatementOf("2024-05-02/4")], [StatementOf("2024-10-19/5")]).Changes).Kind);

    [Fact]
    public void The_same_statement_twice_in_one_text_is_one_of_each()
    {
        Redline redline = MadeTexts.Redline([Taiwan, Taiwan], [Taiwan]);
        Assert.Equal([ChangeKind.Unchanged, ChangeKind.Dropped], redline.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void A_text_without_statements_drops_and_adds_all()
    {
        Assert.Empty(Redline.Between([], []).Changes);
        Assert.Equal(8, Redline.Between([], Meetings.On20241019.Statements).Added.Length);
        Assert.Equal(8, Redline.Between(Meetings.On20241019.Statements, []).Dropped.Length);
    }

    [Fact]
    public void A_null_is_named()
    {
        Assert.Equal("earlier", Assert.Throws<ArgumentNullException>(() => Meetings.Latest.ChangesSince(null!)).ParamName);
        Assert.Equal("before", Assert.Throws<ArgumentNullException>(() => Redline.Between(null!, [])).ParamName);
        Assert.Equal("after", Assert.Throws<ArgumentNullException>(() => Redline.Between([], [null!])).ParamName);
    }

    [Fact]
    public void Comparisons_of_the_same_are_equal()
    {
        Redline one = Meetings.On20251029.ChangesSince(Meetings.On20250330);
        Redline other = Redline.Between(Meetings.On20250330.Statements, Meetings.On20251029.Statements);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Meetings.On20250330.ChangesSince(Meetings.On20251029));
    }

    [Fact]
    public void Changes_are_equal_when_kind_move_and_statements_are()
    {
        Statement one = StatementOf("2025-03-30/1/1");
        Statement other = StatementOf("2025-10-29/1/1");
        Change change = new(ChangeKind.Reworded, [one], [other], isMoved: false);
        Change same = new(ChangeKind.Reworded, [one], [other], isMoved: false);
        Change[] others =
        [
            new(ChangeKind.Unchanged, [one], [other], isMoved: false), new(ChangeKind.Reworded, [one], [other], isMoved: true),
            new(ChangeKind.Reworded, [other], [other], isMoved: false), new(ChangeKind.Reworded, [one], [one], isMoved: false),
        ];
        Assert.Equal(change, same);
        Assert.Equal(change.GetHashCode(), same.GetHashCode());
        Assert.All(others, different => Assert.NotEqual(change, different));
        Assert.False(change.Equals(null));
    }

    [Fact]
    public void A_change_names_every_statement_of_it() => Assert.Equal(
        "Merged 2025-03-30/1/1, 2025-03-30/1/2 → 2025-10-29/1/1",
        new Change(ChangeKind.Merged, [StatementOf("2025-03-30/1/1"), StatementOf("2025-03-30/1/2")], [StatementOf("2025-10-29/1/1")], isMoved: false).ToString());

    [Fact]
    public void An_edit_shows_its_kind_and_its_words_in_one_line() => Assert.Equal("Inserted: two words", new Edit(EditKind.Inserted, "two\nwords").ToString());

    private static Statement StatementOf(string id) => Meetings.All.SelectMany(meeting => meeting.Statements).Single(statement => statement.Id == id);
}
