using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Difference;

/// <summary>
/// What became of the words of a text in another. A piece is a word or a single mark, compared to the character; blanks join
/// them and go with what they join, so that no edit cuts a word and the edits join to both texts.
/// </summary>
internal static class WordDifference
{
    /// <summary>The edits in reading order; two of a kind never stand side by side, and what is deleted stands before what is put in its place.</summary>
    public static ImmutableArray<WordEdit> Between(string before, string after, CancellationToken cancellation = default)
    {
        PieceNumbers numbers = new();
        Pieces old = Pieces.Of(before, numbers);
        Pieces made = Pieces.Of(after, numbers);
        List<KeptRun> runs = ShortestEdits.Between(old.Numbers, made.Numbers, numbers.Count, cancellation);
        List<KeptRun> kept = Islands.Without(runs, old.AreSmall, old.Count, made.Count);
        return Edits(old, made, GrownRuns.Of(kept, old.Numbers, made.Numbers));
    }

    private static ImmutableArray<WordEdit> Edits(Pieces before, Pieces after, List<KeptRun> runs)
    {
        EditWriter edits = new(before.Text, after.Text);
        foreach (KeptRun run in runs)
        {
            for (int i = 0; i < run.Length; i++)
            {
                edits.ChangeTo(before[run.Before + i].Start, after[run.After + i].Start);
                edits.Keep(before[run.Before + i].Length);
            }
        }

        edits.ChangeTo(before.Text.Length, after.Text.Length);
        return edits.ToImmutable();
    }
}
