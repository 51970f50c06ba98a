using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>A sentence of a block as the transcript has it: a statement, or a lead-in, which is none.</summary>
/// <param name="Line">The line of the file where it begins, from 1.</param>
/// <param name="Text">As published.</param>
/// <param name="IsLeadIn">True for a lead-in.</param>
internal readonly record struct BlockSentence(int Line, string Text, bool IsLeadIn)
{
    /// <summary>The sentences from an offset to the next block.</summary>
    public static List<BlockSentence> Read(string transcript, int offset)
    {
        List<BlockSentence> sentences = [];
        for (TranscriptLine line = TranscriptLine.At(transcript, offset); ; line = TranscriptLine.At(transcript, line.Next))
        {
            if (line.First == ' ')
            {
                continue;
            }

            bool isStatement = line.First is >= '0' and <= '9';
            if (!isStatement)
            {
                TranscriptLine keyword = line.Word();
                if (keyword.Is(Keyword.Body.Text))
                {
                    continue;
                }

                if (!keyword.Is(Keyword.Body.LeadIn))
                {
                    return sentences;
                }
            }

            int number = line.Number();
            sentences.Add(new BlockSentence(number, line.Text(), !isStatement));
        }
    }
}
