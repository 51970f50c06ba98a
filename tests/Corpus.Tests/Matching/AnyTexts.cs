using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Matching;

/// <summary>Texts put together at random: of the words of the five, of few words over and over, and of noise.</summary>
internal static class AnyTexts
{
    private static readonly string[] Published = [.. Meetings.All.SelectMany(meeting => meeting.Statements).Select(statement => statement.Text)];

    private static readonly string[] Noise = ["a", "b", "the", "of", "U.S.", "2+2", ",", ".", "-", "–", "“", "é", "e\u0301", "\U0001F600", "\n", "\u00A0", "*", "_", "~~", "Taiwan", "’s"];

    /// <summary>One text, which may be empty.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Elements(Published),
        from words in Gen.ListOf(Gen.Elements(Noise))
        from blank in Gen.Elements("", " ", "  ")
        select string.Join(blank, words),
        from text in Gen.Elements(Published)
        from place in Gen.Choose(0, 200)
        from length in Gen.Choose(0, 200)
        from put in Gen.Elements(Noise)
        let start = Math.Min(place, text.Length)
        select text[..start] + put + text[Math.Min(start + length, text.Length)..]);

    /// <summary>The statements of a text, some of them more than once.</summary>
    public static Gen<string[]> Statements { get; } = Gen.Sized(size => Gen.ArrayOf(Text.Where(text => text.Length > 0), size / 4));

    /// <summary>Runs a property over the same cases each time: a change is to blame for what fails.</summary>
    public static void Check<T>(Gen<T> generator, int cases, Action<T> property)
    {
        int number = 0;
        foreach (T made in Gen.Sample(generator, Extent.Of(full: 10 * cases, usual: cases), new Rnd(20250330), 50))
        {
            number++;
            try
            {
                property(made);
            }
            catch (Exception failed) when (failed is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"Case {number}: {System.Text.Json.JsonSerializer.Serialize(made)}", failed);
            }
        }
    }
}
