using System.Runtime.CompilerServices;

namespace Corpus.CompilerServices;

/// <summary>The reporting verbs by name, from the list that the generator writes beside the enum.</summary>
internal static class ReportingVerbTable
{
    private static readonly EntryTable Verbs = new(ReportingVerbTranscript.Lines);

    /// <summary>The verb that a transcript names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReportingVerb Find(TranscriptLine word)
    {
        int position = Verbs.Find(word);
        return position >= 0 ? (ReportingVerb)(position + 1) : throw Missing.Value(nameof(ReportingVerb), word);
    }
}
