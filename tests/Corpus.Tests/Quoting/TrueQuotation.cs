using Corpus.Reading.Matching;

namespace Corpus.Tests.Quoting;

/// <summary>Words in a row of a built-in text, cut at the boundaries of words.</summary>
/// <param name="Statements">The statements it stands in, one or two that follow each other in a section.</param>
/// <param name="Words">Its words as published.</param>
/// <param name="Text">The words with what stands between them.</param>
internal sealed record TrueQuotation(Statement[] Statements, string[] Words, string Text)
{
    private static readonly Section[] Sections = [.. Meetings.All.SelectMany(static meeting => meeting.Sections).Where(static section => section.Statements.Length > 0)];

    public Meeting Meeting => Statements[0].Meeting;

    /// <summary>A quotation of a statement, and of five one that goes on into the next.</summary>
    public static TrueQuotation Make(Random random, int fewest, int most)
    {
        while (true)
        {
            Section section = Sections[random.Next(Sections.Length)];
            int first = random.Next(section.Statements.Length);
            bool goesOn = random.Next(5) == 0 && first + 1 < section.Statements.Length && IsNext(section.Statements[first], section.Statements[first + 1]);
            if (Cut([.. section.Statements.AsSpan(first, goesOn ? 2 : 1)], random, fewest, most) is { } made)
            {
                return made;
            }
        }
    }

    /// <summary>A lead-in may stand between those of two blocks.</summary>
    private static bool IsNext(Statement one, Statement next) => one.Block.Equals(next.Block);

    private static TrueQuotation? Cut(Statement[] statements, Random random, int fewest, int most)
    {
        string text = string.Join(' ', statements.Select(static statement => statement.Text));
        List<TextWord> words = Reading.Matching.Words.Of(text);
        int length = random.Next(fewest, most + 1);
        if (words.Count < length)
        {
            return null;
        }

        int start = random.Next(words.Count - length + 1);
        List<TextWord> cut = words.GetRange(start, length);
        Statement[] own = statements.Length == 1 || cut[0].Start > statements[0].Text.Length ? [statements[^1]]
            : cut[^1].Start < statements[0].Text.Length ? [statements[0]] : statements;
        return new TrueQuotation(own, [.. cut.Select(word => text.Substring(word.Start, word.Length))], text[cut[0].Start..cut[^1].End]);
    }
}
