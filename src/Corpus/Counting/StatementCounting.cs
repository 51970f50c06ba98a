using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>
/// Counts the words of statements and shows phrases where they stand, under the names of the field: concordance, frequency list, n-grams,
/// collocates, dispersion. All go by one definition of a word: letters, digits and marks in a row, with what stands inside them
/// ("Japan’s", "2+2", "U.S.", "1,000"); hyphens part words, and neither case nor the form of an apostrophe counts. Each statement that is
/// given counts, one that is given twice twice.
/// </summary>
/// <example><code>Meetings.Latest.Statements.Concordance("deter* and respond").SortedByRight(1)</code></example>
public static class StatementCounting
{
    /// <summary>
    /// Every place where a phrase stands, a line each, with what stands around it (keyword in context).
    /// <para>Example: <c>Console.WriteLine(Topics.TaiwanStrait.Statements.Concordance("peace and stability"));</c></para>
    /// </summary>
    /// <param name="statements">The statements to look in. Of whole meetings, those that do not have the words are not built.</param>
    /// <param name="phrase">
    /// Words in a row, without case, whatever stands between them but the end of a sentence ("indo pacific" finds "Indo-Pacific"); "*" at the end
    /// of a word stands for any ending, and for none ("deter*"); a word in capitals ("US", "ROK") is found in capitals only.
    /// </param>
    /// <returns>The lines, in the order of the statements; empty when there are none. Where the phrase begins again inside itself, both are lines.</returns>
    /// <exception cref="ArgumentNullException">The statements or the phrase are null.</exception>
    /// <exception cref="ArgumentException">It is no phrase: it has no word, or a "*" that is not at the end of one.</exception>
    public static Concordance Concordance(this IEnumerable<Statement> statements, string phrase)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return Corpus.Concordance.Of(statements, phrase);
    }

    /// <summary>
    /// How often each word is met.
    /// <para>Example: <c>FrequencyList words = Meetings.Latest.Statements.Words();</c></para>
    /// </summary>
    /// <param name="statements">The statements to count.</param>
    /// <returns>The words in lower case, the most frequent first; an empty list when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements are null.</exception>
    public static FrequencyList Words(this IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return FrequencyCounter.Count(statements, 1);
    }

    /// <summary>
    /// How often each n words in a row are met, within a statement and not beyond the end of a sentence in it.
    /// <para>Example: <c>string often = Meetings.Latest.Statements.NGrams(3)[0].Word;</c></para>
    /// </summary>
    /// <param name="statements">The statements to count.</param>
    /// <param name="n">How many words: 2 for "peace and", 1 for words.</param>
    /// <returns>The n-grams in lower case with one blank between the words, the most frequent first; an empty list when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public static FrequencyList NGrams(this IEnumerable<Statement> statements, int n)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return FrequencyCounter.Count(statements, n);
    }

    /// <summary>
    /// The words near a phrase: at most so many words away in the same statement.
    /// <para>Example: <c>Collocate first = Meetings.Latest.Statements.Collocates("alliance", span: 5)[0];</c></para>
    /// </summary>
    /// <param name="statements">The statements to count; all their words say what is to be expected.</param>
    /// <param name="phrase">The node: a phrase as in <see cref="Concordance"/>. Its own words are near it only where they are near another node.</param>
    /// <param name="span">How many words away on each side: 5 is usual.</param>
    /// <returns>The words met there, the most drawn to it first (<see cref="Collocate.LogLikelihood"/>), then ordinally; empty when the phrase is not met.</returns>
    /// <exception cref="ArgumentNullException">The statements or the phrase are null.</exception>
    /// <exception cref="ArgumentException">It is no phrase: it has no word, or a "*" that is not at the end of one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span is less than 1.</exception>
    public static IReadOnlyList<Collocate> Collocates(this IEnumerable<Statement> statements, string phrase, int span)
    {
        ArgumentNullException.ThrowIfNull(statements);
        Phrase node = Phrase.Parse(phrase, nameof(phrase));
        ArgumentOutOfRangeException.ThrowIfLessThan(span, 1);
        return CollocateCounter.Count(statements, node, span);
    }

    /// <summary>
    /// How evenly a phrase is spread over the meetings of the statements.
    /// <para>Example: <c>double? dp = Topics.China.Statements.Dispersion("coercion").DeviationOfProportions;</c></para>
    /// </summary>
    /// <param name="statements">The statements to count; those of a meeting are a part, in whatever order they come.</param>
    /// <param name="phrase">A phrase as in <see cref="Concordance"/>.</param>
    /// <returns>What each meeting has of it, and the measures of the field.</returns>
    /// <exception cref="ArgumentNullException">The statements or the phrase are null.</exception>
    /// <exception cref="ArgumentException">It is no phrase: it has no word, or a "*" that is not at the end of one.</exception>
    public static Dispersion Dispersion(this IEnumerable<Statement> statements, string phrase)
    {
        ArgumentNullException.ThrowIfNull(statements);
        Phrase sought = Phrase.Parse(phrase, nameof(phrase));
        return DispersionCounter.Count(statements, phrase, sought);
    }
}
