using System.ComponentModel;
using System.Text;

namespace Corpus.CompilerServices;

/// <summary>For generated code: the transcripts of a corpus that is too long for string literals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Utf8Transcript
{
    /// <summary>The text of a transcript.</summary>
    /// <param name="transcript">Its text in UTF-8.</param>
    /// <returns>The text.</returns>
    public static string Decode(ReadOnlySpan<byte> transcript) => Encoding.UTF8.GetString(transcript);
}
