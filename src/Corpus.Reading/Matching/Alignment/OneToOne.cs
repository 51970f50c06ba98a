namespace Corpus.Reading.Matching.Alignment;

/// <summary>Pairs one statement with one: first those that are the same to the character, then those that say the same.</summary>
internal static class OneToOne
{
    /// <summary>
    /// The least likeness of two statements that say the same. Statements of the same field, "The Ministers confirmed that they will
    /// continue to …", come to a fifth, for what both have is what all have; those that share one fixed phrase besides ("a free and open
    /// Indo-Pacific") to somewhat more than a quarter. Where a reworded statement keeps no more of its words than that, it
    /// counts as dropped and another as added, which a reader sees for what it is.
    /// </summary>
    private const double Least = 0.30;

    /// <summary>Long statements to which much came keep less, and are the same where they share more than a fixed phrase.</summary>
    private const double LeastOfLong = 0.20;

    /// <summary>
    /// What is more than a fixed phrase: five rare words in a row come to nine with their neighbours, "a free and open Indo-Pacific" and
    /// "the Alliance capabilities to deter and respond" to six or seven.
    /// </summary>
    private const double LeastShared = 8.5;

    /// <summary>The k-th statement with a wording is paired with the k-th that has it, so that a text compared with itself is unchanged.</summary>
    public static void PairTheSame(ComparedTexts texts, Groups groups)
    {
        Dictionary<string, Queue<int>> places = new(StringComparer.Ordinal);
        for (int i = 0; i < texts.Before.Count; i++)
        {
            if (!places.TryGetValue(texts.Before.Statements[i], out Queue<int>? same))
            {
                places.Add(texts.Before.Statements[i], same = new Queue<int>());
            }

            same.Enqueue(i);
        }

        for (int j = 0; j < texts.After.Count; j++)
        {
            if (places.TryGetValue(texts.After.Statements[j], out Queue<int>? same) && same.Count > 0)
            {
                groups.Pair(same.Dequeue(), j);
            }
        }
    }

    /// <summary>The likeliest pair first, each statement once.</summary>
    public static void PairTheLikely(List<LikelyPair> likely, Groups groups)
    {
        foreach (LikelyPair pair in likely)
        {
            if (IsTheSame(pair) && groups.OfBefore(pair.Before) is null && groups.OfAfter(pair.After) is null)
            {
                groups.Pair(pair.Before, pair.After);
            }
        }
    }

    private static bool IsTheSame(LikelyPair pair) =>
        pair.Likeness >= Least || (pair.Likeness >= LeastOfLong && pair.Shared >= LeastShared);
}
