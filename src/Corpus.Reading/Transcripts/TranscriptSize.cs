using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Transcripts;

/// <summary>How long a transcript will be, estimated from above before the corpus is linked.</summary>
internal static class TranscriptSize
{
    /// <summary>The head, with its keywords, identifiers and sums.</summary>
    private const int Head = 1000;

    /// <summary>What a section or a block has beside its words.</summary>
    private const int Part = 40;

    /// <summary>What a statement has beside its words and facts: its number and the keywords.</summary>
    private const int Statement = 80;

    /// <summary>Verb, start and length of an act, with a line for its speakers; a speaker, a term, a country or a reference beside its words.</summary>
    private const int Fact = 60;

    /// <summary>In characters.</summary>
    public static long Of(ReadMeeting meeting) =>
        Head + Length(meeting.Form.Opening?.Text) + meeting.Form.Sections.Items.Sum(section =>
            Part + Length(section.Heading?.Text) + section.Blocks.Items.Sum(block => Part + Length(block.Text)))
        + meeting.Statements.Items.Sum(Facts);

    private static long Facts(StatementReading reading) =>
        Statement
        + (Fact * (reading.Speakers.Count + reading.Acts.Count + reading.Acts.Items.Sum(act => act.Speakers.Count)))
        + (Fact * (reading.Countries.Count + reading.References.Count))
        + reading.Topics.Items.Sum(Length) + reading.Places.Items.Sum(Length) + reading.Acronyms.Items.Sum(Length)
        + reading.References.Items.Sum(reference => Length(reference.Text));

    private static long Length(string? text) => text is null ? 0 : Escape.Text(text).Length + 2;
}
