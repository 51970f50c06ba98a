namespace Corpus.Reading.Form.Sentences;

/// <summary>The characters that can end a sentence, and those that can close behind one.</summary>
internal static class StopSign
{
    /// <summary>True for a character that can end a sentence.</summary>
    public static bool Is(char character) => character is '.' or '?' or '!' or '。' or '．' or '！' or '？';

    /// <summary>True for a stop of full width, which has its blank within it.</summary>
    public static bool IsWide(char stop) => stop is '。' or '．' or '！' or '？';

    /// <summary>True for a quotation mark or bracket that can close after a stop.</summary>
    public static bool IsCloser(char character) => character
        is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '）' or '」' or '』' or '】' or '〉' or '》';
}
