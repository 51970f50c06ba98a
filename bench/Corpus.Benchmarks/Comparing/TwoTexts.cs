using Corpus.Benchmarks.Summaries;

namespace Corpus.Benchmarks.Comparing;

/// <summary>
/// Statements of a text and of the next, made from the sentences of the published five: of ten, six are in other words, two as
/// they were, one is dropped and one added; one in twenty stands elsewhere. The same number gives the same texts.
/// </summary>
internal sealed record TwoTexts(string[] Before, string[] After)
{
    public static TwoTexts Of(int statements)
    {
        SentencePool pool = SentencePool.Load();
        Random random = new(statements);
        OtherWords wording = new(random);
        string[] before = [.. Enumerable.Range(0, statements).Select(_ => wording.Vary(Any()))];
        List<string> after = [];
        foreach (string statement in before)
        {
            int fate = random.Next(10);
            string next = fate switch
            {
                < 6 => wording.Vary(statement),
                6 => wording.Vary(Any()),
                _ => statement,
            };
            if (fate != 7)
            {
                after.Insert(random.Next(20) == 0 ? random.Next(after.Count + 1) : after.Count, next);
            }
        }

        return new TwoTexts(before, [.. after]);

        string Any() => pool.Openers[random.Next(pool.Openers.Count)];
    }
}
