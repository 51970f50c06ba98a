using Corpus.CompilerServices;

namespace Corpus.Tests.Transcripts;

/// <summary>What is read of a transcript that generated code has: texts, transcripts as constants, and what is said where something is missing.</summary>
public class TranscriptReadingTests
{
    [Theory]
    [InlineData(@"plain", "plain")]
    [InlineData(@"a\u000Ab", "a\nb")]
    [InlineData(@"\uABCD", "\uABCD")]
    [InlineData(@"\u1290\u0F9E", "\u1290\u0F9E")]
    [InlineData(@"", "")]
    public void An_escape_stands_for_the_character_of_its_four_digits(string written, string text)
    {
        Assert.Equal(text, TranscriptText.Read(written, 0, written.Length));
        Assert.Equal(text, TranscriptText.Read("<" + written + ">", 1, written.Length + 1));
    }

    [Fact]
    public void Of_a_class_only_the_constants_that_tell_of_a_meeting_of_the_corpus_are_read()
    {
        MeetingDays days = new("2025-03-30 2025-03-30\n2025-10-29 2025-10-29\n2026-01-01 2026-01-01\n", 3);
        IEnumerable<string?> expected = [Constants.March, Constants.October, null];
        Assert.Equal(expected, TranscriptConstants.Of(typeof(Constants), days, 3));
    }

    [Fact]
    public void What_is_missing_is_named_with_where_it_was_looked_for_and_what_to_do()
    {
        const string Unknown = "which this version of Corpus does not know: it was written by the generator of another one. Build the project again.";
        TranscriptLine word = TranscriptLine.At("meeting 2025-03-30\nvenue Tokyo", 19).Word();
        Assert.Equal($"The transcript of the meeting '2025-03-30' has the keyword 'venue', {Unknown}", Missing.Keyword(word).Message);
        Assert.Equal($"The transcript of the meeting '2025-03-30' has the format 'venue', {Unknown}", Missing.Value("format", word).Message);
        Assert.Equal($"The catalog of this corpus has the field 'venue' of the Person 'Austin', {Unknown}", Missing.Field("Person", "Austin", word).Message);
        Assert.Equal(
            "The transcript of the meeting '2025-03-30' has no line 'contents', without which this version of Corpus cannot read it. Build the project again.",
            Missing.Line("contents", word).Message);
        Assert.Equal(
            "The catalog of this corpus has no Person 'Austin', which one of its documents names. Build the project again.",
            Missing.Link("Person", "Austin").Message);
    }

    /// <summary>Twenty are shown.</summary>
    [Theory]
    [InlineData(20, "Entry19.")]
    [InlineData(21, "Entry19, ….")]
    public void Of_many_entries_the_first_are_named(int count, string end) => Assert.EndsWith(
        end, Missing.Entry("Topic", "zzzzzzzzzzzzzzzz", [.. Enumerable.Range(0, count).Select(number => $"Entry{number}")]).Message, StringComparison.Ordinal);

    private static class Constants
    {
        internal const string March = "meeting 2025-03-30\ntitle March";
        internal const string October = "meeting 2025-10-29\ntitle October";
        internal const string Other = "meeting 2027-01-01\ntitle Other";
        internal const int Number = 3;
        internal static readonly string Field = "meeting 2026-01-01\ntitle Field";
    }
}
