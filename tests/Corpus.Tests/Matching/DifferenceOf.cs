using Corpus.Reading.Matching.Difference;

namespace Corpus.Tests.Matching;

/// <summary>Differences of two texts as tests show them.</summary>
internal static class DifferenceOf
{
    public static IEnumerable<Edit> Edits(string before, string after) => WordDifference.Between(before, after)
        .Select(edit => new Edit(Enum.Parse<EditKind>(edit.Kind.ToString()), edit.Text));

    /// <summary>"The [-old -]{+new +}text".</summary>
    public static string Shown(string before, string after) => string.Concat(Edits(before, after).Select(edit => edit.Kind switch
    {
        EditKind.Deleted => $"[-{edit.Text}-]",
        EditKind.Inserted => $"{{+{edit.Text}+}}",
        _ => edit.Text,
    }));

    public static string Joined(IEnumerable<Edit> edits, EditKind without) =>
        string.Concat(edits.Where(edit => edit.Kind != without).Select(edit => edit.Text));

    /// <summary>The numbers of the pieces of two texts, and the runs that are kept before islands are given up.</summary>
    public static List<KeptRun> Kept(string before, string after)
    {
        PieceNumbers numbers = new();
        int[] one = Pieces.Of(before, numbers).Numbers;
        int[] other = Pieces.Of(after, numbers).Numbers;
        return ShortestEdits.Between(one, other, numbers.Count, CancellationToken.None);
    }
}
