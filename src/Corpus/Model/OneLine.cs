namespace Corpus;

/// <summary>Keeps a text on one line where it is shown: in <c>ToString()</c> and in citations.</summary>
internal static class OneLine
{
    /// <summary>The text with each control character and line or paragraph separator shown as a space.</summary>
    public static string Of(string text)
    {
        foreach (char character in text)
        {
            if (BreaksLine(character))
            {
                return string.Create(text.Length, text, static (line, text) =>
                {
                    for (int i = 0; i < line.Length; i++)
                    {
                        line[i] = BreaksLine(text[i]) ? ' ' : text[i];
                    }
                });
            }
        }

        return text;
    }

    private static bool BreaksLine(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
