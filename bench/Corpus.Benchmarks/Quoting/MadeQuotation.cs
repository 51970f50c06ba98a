using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Benchmarks.Quoting;

/// <summary>Eight to thirty words of a made summary, every other one with a word that is not the text's. The same number gives the same quotations.</summary>
/// <param name="Words">The quotation.</param>
/// <param name="Published">The words that it was made of.</param>
/// <param name="Id">The text that they were cut from.</param>
internal sealed record MadeQuotation(string Words, string Published, string Id)
{
    private const int Fewest = 8;
    private const int Most = 30;

    private static readonly string[] Others = ["always", "carefully", "parliament", "harbour", "yesterday", "timber", "reluctantly", "winter"];

    public bool IsWrong => Words != Published;

    public static IEnumerable<MadeQuotation> From(ImmutableArray<QuotableText> texts, int count)
    {
        Random random = new(count);
        for (int made = 0; made < count;)
        {
            QuotableText text = texts[random.Next(texts.Length)];
            string[] words = text.Passages[random.Next(text.Passages.Length)].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= Fewest)
            {
                int length = random.Next(Fewest, Math.Min(Most, words.Length) + 1);
                int start = random.Next(words.Length - length + 1);
                yield return Made(words[start..(start + length)], text.Id, isWrong: made++ % 2 == 1, random);
            }
        }
    }

    private static MadeQuotation Made(string[] words, string id, bool isWrong, Random random)
    {
        string published = string.Join(' ', words);
        if (isWrong)
        {
            words[random.Next(1, words.Length - 1)] = Others[random.Next(Others.Length)];
        }

        return new MadeQuotation(string.Join(' ', words), published, id);
    }
}
