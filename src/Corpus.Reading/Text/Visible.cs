using System.Globalization;
using System.Text;

namespace Corpus.Reading.Text;

/// <summary>Shows text: what a reader would not see, or would see in another order, as <c>\uXXXX</c>.</summary>
internal static class Visible
{
    /// <param name="escapesBackslash">True where the escapes are to be read back: the backslash is then written as one too.</param>
    public static string Of(string text, bool escapesBackslash = false)
    {
        StringBuilder? shown = null;
        int length;
        for (int i = 0; i < text.Length; i += length)
        {
            bool isHidden = IsHiddenAt(text, i, out length) || (escapesBackslash && text[i] == '\\');
            if (isHidden)
            {
                shown ??= new StringBuilder(text.Length + 16).Append(text, 0, i);
                AppendCodes(shown, text, i, length);
            }
            else
            {
                shown?.Append(text, i, length);
            }
        }

        return shown?.ToString() ?? text;
    }

    private static bool IsHiddenAt(string text, int index, out int length)
    {
        length = 1;
        if (text[index] is >= ' ' and <= '~')
        {
            return false;
        }

        length = char.IsSurrogatePair(text, index) ? 2 : 1;
        return HiddenCharacters.Contains(length == 2 ? char.ConvertToUtf32(text, index) : text[index]);
    }

    private static void AppendCodes(StringBuilder shown, string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            shown.Append(@"\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
