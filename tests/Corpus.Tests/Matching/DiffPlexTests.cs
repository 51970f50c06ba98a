using Corpus.Reading.Matching.Difference;
using DiffPlex;
using DiffPlex.Model;

namespace Corpus.Tests.Matching;

/// <summary>The difference of words beside that of another library, which looks for the shortest one too.</summary>
public sealed class DiffPlexTests
{
    [Fact]
    public void No_fewer_pieces_are_kept_of_any_two_statements_of_the_five_texts()
    {
        string[] texts = [.. Meetings.All.SelectMany(meeting => meeting.Statements).Select(statement => statement.Text)];
        for (int i = 0; i < texts.Length; i++)
        {
            AssertKeepsAsMuch(texts[i], texts[(i * 7 + 3) % texts.Length]);
            AssertKeepsAsMuch(texts[i], texts[(i + 1) % texts.Length]);
        }
    }

    [Fact]
    public void No_fewer_pieces_are_kept_of_two_whole_texts()
    {
        foreach ((Meeting before, Meeting after) in Meetings.All.Zip(Meetings.All.Skip(1)))
        {
            AssertKeepsAsMuch(
                string.Join(' ', before.Statements.Select(statement => statement.Text)), string.Join(' ', after.Statements.Select(statement => statement.Text)));
        }
    }

    private static void AssertKeepsAsMuch(string before, string after)
    {
        DiffResult theirs = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, PiecesOf);
        int kept = theirs.PiecesOld.Count - theirs.DiffBlocks.Sum(block => block.DeleteCountA);
        Assert.True(DifferenceOf.Kept(before, after).Sum(run => run.Length) >= kept, $"{before}\n{after}");
    }

    private static string[] PiecesOf(string text)
    {
        Pieces pieces = Pieces.Of(text, new PieceNumbers());
        return [.. Enumerable.Range(0, pieces.Count).Select(i => text.Substring(pieces[i].Start, pieces[i].Length))];
    }
}
