using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Corpus.CompilerServices;

/// <summary>The transcripts of a long corpus, read as data from the constants of one class.</summary>
/// <remarks>
/// A literal that code names is looked up by its characters among all that the program has, several times over, which is five times what
/// it takes to read a constant: 40 ms for the literals of 1,000 documents, 7 for their constants.
/// </remarks>
internal static class TranscriptConstants
{
    /// <summary>The transcripts by position; null where the class has none of a meeting, as where a program was cut down to what its code names.</summary>
    public static string?[] Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type constants, MeetingDays days, int count)
    {
        string?[] transcripts = new string?[count];
        foreach (FieldInfo field in constants.GetFields(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (field.IsLiteral && field.GetRawConstantValue() is string transcript && days.TryFind(TranscriptLine.At(transcript, 0).MeetingId(), out int position))
            {
                transcripts[position] = transcript;
            }
        }

        return transcripts;
    }
}
