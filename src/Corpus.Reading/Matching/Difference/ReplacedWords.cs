using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Difference;

/// <summary>Characters of a text, and the words to write in their place.</summary>
/// <param name="From">The first of them; with none, the one that the words are put in front of.</param>
/// <param name="To">Behind the last.</param>
/// <param name="Words">What is to stand there; empty where they only go.</param>
internal readonly record struct ReplacedWords(int From, int To, string Words)
{
    /// <summary>What makes one text of another, in reading order.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<ReplacedWords> Between(string before, string after, CancellationToken cancellation = default)
    {
        ImmutableArray<ReplacedWords>.Builder replaced = ImmutableArray.CreateBuilder<ReplacedWords>();
        int at = 0;
        ReplacedWords? open = null;
        foreach (WordEdit edit in WordDifference.Between(before, after, cancellation))
        {
            ReplacedWords last = open ?? new ReplacedWords(at, at, "");
            at += edit.Kind == WordEditKind.Inserted ? 0 : edit.Text.Length;
            if (edit.Kind != WordEditKind.Kept)
            {
                open = edit.Kind == WordEditKind.Deleted ? last with { To = at } : last with { Words = edit.Text };
            }
            else if (open is not null)
            {
                replaced.Add(last);
                open = null;
            }
        }

        if (open is { } end)
        {
            replaced.Add(end);
        }

        return replaced.ToImmutable();
    }
}
