namespace Corpus;

/// <summary>Compares whole meetings by their words.</summary>
public static class MeetingSimilarity
{
    /// <summary>
    /// How alike two texts are in their words, from 0 to 1: the cosine of their tf-idf vectors (Salton and Buckley 1988).
    /// <para>Example: <c>double alike = Meetings.On20251029.SimilarityTo(Meetings.On20250330);</c></para>
    /// </summary>
    /// <remarks>
    /// The weight of a word is its count times ln((1 + N) / (1 + n)) + 1, where n of the N meetings of the corpus have it; so words that all texts
    /// have still count, and a corpus of two has something to compare.
    /// </remarks>
    /// <param name="meeting">The meeting; the corpus that it is part of gives N and n. The first call for a corpus reads all of it.</param>
    /// <param name="other">The meeting to compare it with; one of another corpus is weighed by this one.</param>
    /// <returns>From 0, no word in common, to 1, the same words in the same proportions; 0 when either text has no statement.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static double SimilarityTo(this Meeting meeting, Meeting other)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(other);
        DocumentFrequencies frequencies = DocumentFrequencies.Of(meeting.Catalog);
        FrequencyList one = meeting.Statements.Words();
        FrequencyList two = other.Statements.Words();
        double product = one.Sum(word => frequencies.Weight(word) * frequencies.Weight(two[word]));
        double length = Math.Sqrt(Squares(one, frequencies)) * Math.Sqrt(Squares(two, frequencies));
        return length == 0 ? 0 : Math.Min(1, product / length);
    }

    private static double Squares(FrequencyList words, DocumentFrequencies frequencies) =>
        words.Sum(word => frequencies.Weight(word) * frequencies.Weight(word));
}
