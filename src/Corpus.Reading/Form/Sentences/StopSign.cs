namespace Corpus.Reading.Form.Sentences;

/// <summary>The characters that can end a sentence, and those that can close behind one.</summary>
internal static class StopSign
{
    private const string Closers = "\"'”’»)]}）」』】〉》";

    private const string Stops = ".?!。．！？";

    /// <summary>True for a character that can end a sentence.</summary>
    public static bool Is(char character) => Stops.IndexOf(character) >= 0;

    /// <summary>True for a quotation mark or bracket that can close after a stop.</summary>
    public static bool IsCloser(char character) => Closers.IndexOf(character) >= 0;
}
