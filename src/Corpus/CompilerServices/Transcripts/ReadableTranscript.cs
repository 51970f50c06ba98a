using System.Text;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>A transcript for people: as it is kept, but that an act shows its content where it keeps start and length.</summary>
internal static class ReadableTranscript
{
    public static string Of(Meeting meeting)
    {
        string transcript = meeting.Transcript;
        StringBuilder text = new(transcript.Length * 2);
        string statement = "";
        for (int offset = 0; offset < transcript.Length;)
        {
            TranscriptLine line = TranscriptLine.At(transcript, offset);
            if (!IsEnd(line))
            {
                statement = StatementOr(statement, line);
                text.Append(Act(line, statement) ?? transcript[offset..line.End]).Append('\n');
            }

            offset = line.Next;
        }

        return text.ToString();
    }

    private static bool IsEnd(TranscriptLine line) => line.Word().Is(Keyword.Body.End);

    /// <summary>The text of the statement that a line begins, else of the one before it.</summary>
    private static string StatementOr(string before, TranscriptLine line)
    {
        if (!char.IsAsciiDigit(line.First))
        {
            return before;
        }

        line.Number();
        return line.Text();
    }

    /// <summary>The line of an act with its content; null for every other line.</summary>
    private static string? Act(TranscriptLine line, string statement)
    {
        if (line.First != ' ')
        {
            return null;
        }

        line.Skip(2);
        TranscriptLine keyword = line.Word();
        if (!keyword.Is(Keyword.Statement.Act) && !keyword.Is(Keyword.Statement.Inherited))
        {
            return null;
        }

        string act = "  " + keyword.Text() + " " + line.Word().Text();
        int start = line.Number();
        int length = line.Number();
        return length == 0 ? act : act + " " + OneLine.Of(statement.Substring(start, length));
    }
}
