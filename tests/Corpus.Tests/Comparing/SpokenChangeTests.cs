namespace Corpus.Tests.Comparing;

/// <summary>Which verbs and which speakers changed.</summary>
public sealed class SpokenChangeTests
{
    private const string Before = "The Ministers confirmed peace and stability in the Taiwan Strait and welcomed new radars.";
    private const string After = "The Ministers reaffirmed peace and stability in the Taiwan Strait and welcomed more radars.";

    private static readonly string Peace = Place(Before, "peace and stability in the Taiwan Strait");

    [Fact]
    public void A_content_that_is_said_with_another_verb_changed_it() => Assert.Equal(
        new VerbChange(ReportingVerb.Confirm, ReportingVerb.Reaffirm),
        Assert.Single(MadeTexts.Change(
            new(Before, "by Kihara Hegseth", $"act Confirm {Peace}", $"act Welcome {Place(Before, "new radars")}"),
            new(After, "by Nakatani Hegseth", $"act Reaffirm {Place(After, "peace and stability in the Taiwan Strait")}", $"act Welcome {Place(After, "more radars")}"))
            .VerbsChanged));

    [Fact]
    public void A_verb_that_both_have_is_not_changed() => Assert.Empty(
        MadeTexts.Change(
            new(Before, $"act Confirm {Peace}", $"act Welcome {Place(Before, "new radars")}"),
            new(After, $"act Welcome {Place(After, "peace and stability in the Taiwan Strait")}", $"act Confirm {Place(After, "more radars")}"))
            .VerbsChanged);

    [Fact]
    public void Contents_that_have_nothing_in_common_change_no_verb() => Assert.Empty(
        MadeTexts.Change(
            new(Before, $"act Confirm {Peace}", "act Oppose"),
            new(After, $"act Reaffirm {Place(After, "more radars")}", "act Agree"))
            .VerbsChanged);

    [Fact]
    public void One_act_each_is_the_same_matter() => Assert.Equal(
        "Oppose → Agree", Assert.Single(MadeTexts.Change(new(Before, "act Oppose"), new(After, "act Agree")).VerbsChanged).ToString());

    [Fact]
    public void Another_minister_of_the_country_is_no_other_speaker()
    {
        Assert.False(MadeTexts.Change(new(Before, "by Kihara Hegseth"), new(After, "by Nakatani Hegseth")).SpeakersChanged);
        Assert.True(MadeTexts.Change(new(Before, "by Kihara Hegseth"), new(After, "by Nakatani")).SpeakersChanged);
        Assert.True(MadeTexts.Change(new(Before, "by Hegseth"), new(Before, "by Nakatani")).SpeakersChanged);
    }

    [Fact]
    public void Who_speaks_did_not_change_where_it_is_not_known() =>
        Assert.False(MadeTexts.Change(new(Before, "by Kihara Hegseth"), new(After)).SpeakersChanged);

    [Fact]
    public void Of_parts_of_which_one_says_no_speaker_it_is_not_known_who_speaks()
    {
        MadeTexts texts = new([new("One.", "by Kihara")], [new("Two.", "by Hegseth"), new("Three.")]);
        Assert.False(new Change(ChangeKind.Split, texts.Meetings[0].Statements, texts.Meetings[1].Statements, isMoved: false).SpeakersChanged);
    }

    /// <summary>"confirmed", and "opposed" beside it, are "reaffirmed" together: it is not clear which of the two was replaced.</summary>
    [Theory]
    [InlineData(ChangeKind.Merged, false)]
    [InlineData(ChangeKind.Split, true)]
    public void Several_verbs_of_the_parts_replace_none(ChangeKind kind, bool isSplit)
    {
        MadeTexts texts = new([new(Before, $"act Confirm {Peace}"), new(Before, "act Oppose")], [new(Before, $"act Reaffirm {Peace}")]);
        (Meeting parts, Meeting whole) = (texts.Meetings[0], texts.Meetings[1]);
        Change change = isSplit ? new(kind, whole.Statements, parts.Statements, isMoved: false) : new(kind, parts.Statements, whole.Statements, isMoved: false);
        Assert.Empty(change.VerbsChanged);
    }

    private static string Place(string text, string content) =>
        FormattableString.Invariant($"{text.IndexOf(content, StringComparison.Ordinal)} {content.Length}");
}
