using System.Runtime.CompilerServices;

namespace Corpus.CompilerServices;

/// <summary>The reporting verbs with their kinds, read from the list that the generator writes beside the enum.</summary>
internal static class ReportingVerbTable
{
    private static readonly EntryTable Verbs = new(ReportingVerbTranscript.Lines);

    /// <summary>The verb that a transcript names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReportingVerb Find(TranscriptLine word)
    {
        int position = Verbs.Find(word);
        return position >= 0 ? (ReportingVerb)(position + 1) : throw Missing.Link(nameof(ReportingVerb), word.Text());
    }

    /// <summary>The kind that the lexicon assigns to the verb.</summary>
    public static SpeechAct KindOf(ReportingVerb verb) => SpeechActs.OfVerbs[(int)verb - 1];

    /// <summary>Apart, because reading the names of an enum costs more than all verbs of a meeting, and few ask for it.</summary>
    private static class SpeechActs
    {
        public static readonly SpeechAct[] OfVerbs = Read();

        private static SpeechAct[] Read()
        {
            SpeechAct[] kinds = new SpeechAct[Verbs.Count];
            for (int i = 0; i < kinds.Length; i++)
            {
                TranscriptLine line = Verbs.Heading(i);
                line.Word();
                kinds[i] = Enum.Parse<SpeechAct>(line.Text());
            }

            return kinds;
        }
    }
}
