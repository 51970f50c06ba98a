using System.Globalization;
using System.Text;

namespace Corpus.Generator.Tests.Properties;

/// <summary>Cuts a text down, and shows it so that it can be copied into a test.</summary>
internal static class SmallerText
{
    /// <summary>The text without a half of it, a quarter, and so on down to single characters.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (int length = (text.Length + 1) / 2; length > 0; length /= 2)
        {
            for (int start = 0; start < text.Length; start += length)
            {
                yield return text.Remove(start, Math.Min(length, text.Length - start));
            }
        }
    }

    /// <summary>As a string literal of C#.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char character in text)
        {
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                >= ' ' and <= '~' => character.ToString(),
                _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }
}
