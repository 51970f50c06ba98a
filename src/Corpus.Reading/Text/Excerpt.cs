namespace Corpus.Reading.Text;

/// <summary>Shortens what a message quotes: a line of a file can be megabytes long, a message is read by a person.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    /// <summary>The text itself where it is short, else its beginning with an ellipsis.</summary>
    public static string Of(string text, int longest = Longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text.Substring(0, length) + "…";
    }
}
