using Corpus.Tests.Model;

namespace Corpus.Tests.Transcripts;

/// <summary>What <c>ToTranscript</c> shows: every fact, in a form that a review can read.</summary>
public class ReadableTranscriptTests
{
    [Fact]
    public void It_is_a_line_a_fact_with_the_words_of_each_act() => Assert.Equal(
        """
        meeting 2025-03-30
        title Made for tests
        date 2025-03-30
        place MinistryOfDefense Ministry of Defense
        participant Nakatani DefenseMinister
        participant Hegseth DefenseSecretary
        source 00 - 2025-03-30.txt
        contents 1 2 2
        section 3 1 Overview
        paragraph 5 /1/ 1
        5 The Ministers discussed\u000Athe “PLA”.
          by Nakatani Hegseth
          act Discuss the “PLA”
          topics China
          terms Pla
          countries JP
          places MinistryOfDefense
          ministerial 2025-10-29 October 29
          ministerial 2025-03-30 March 30
        item 7 1 /1.b1/ -
        7 To work.
          by Nakatani Hegseth
          inherited Concur To work
            by Hegseth
          act Oppose
            by -
          act Agree

        """.ReplaceLineEndings("\n"),
        new MadeCorpus().First.ToTranscript());

    /// <summary>A line at the margin tells of no act, whatever word it begins with behind its number.</summary>
    [Fact]
    public void A_statement_that_begins_like_an_act_stays_as_it_is() => Assert.Contains(
        "\n5 act Together 0 3\n",
        new Comparing.MadeTexts([new Comparing.MadeStatement("act Together 0 3")]).Meetings[0].ToTranscript(),
        StringComparison.Ordinal);

    [Fact]
    public void It_has_every_statement_and_every_act_of_the_built_in_meetings() => Assert.All(Meetings.All, meeting =>
    {
        string[] lines = meeting.ToTranscript().Split('\n');
        Assert.Equal(
            meeting.Statements.Select(statement => $"{statement.Line} {statement.Text}"),
            lines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])));
        Assert.Equal(
            meeting.Statements.SelectMany(statement => statement.Acts).Select(act =>
                (act.IsInherited ? "  inherited " : "  act ") + act.Verb + (act.Content.Length > 0 ? " " + act.Content : "")),
            lines.Where(line => line.StartsWith("  act ", StringComparison.Ordinal) || line.StartsWith("  inherited ", StringComparison.Ordinal)));
        Assert.DoesNotContain("end", lines);
    });
}
