using System.Globalization;

namespace Corpus.Reading.Text;

/// <summary>
/// Characters that a reader does not see but that change what is read: they reorder the text around them, hide in a
/// word, or control a device.
/// </summary>
/// <param name="Length">1, or 2 for a character outside the basic plane.</param>
/// <param name="Name">"U+202E RIGHT-TO-LEFT OVERRIDE".</param>
internal readonly record struct HiddenCharacter(int Start, int Length, string Name)
{
    /// <summary>The first of them between two offsets, or null.</summary>
    public static HiddenCharacter? FindFirst(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is >= ' ' and <= '~')
            {
                continue;
            }

            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            int code = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (HiddenCharacters.IsDeceptive(code))
            {
                return new HiddenCharacter(i, isPair ? 2 : 1, Describe(code));
            }
        }

        return null;
    }

    /// <summary>True for a character that by itself shows nothing at all.</summary>
    public static bool IsInvisible(char character) => HiddenCharacters.IsDeceptive(character);

    private static string Describe(int code) =>
        "U+" + code.ToString("X4", CultureInfo.InvariantCulture) + " " + NameOf(code);

    /// <summary>The name in the Unicode standard, for those that are met in practice.</summary>
    private static string NameOf(int code) => code switch
    {
        0x00 => "NULL",
        0x07 => "BELL",
        0x08 => "BACKSPACE",
        0x0B => "LINE TABULATION",
        0x1A => "SUBSTITUTE",
        0x1B => "ESCAPE",
        0x7F => "DELETE",
        0x85 => "NEXT LINE",
        0xAD => "SOFT HYPHEN",
        0x034F => "COMBINING GRAPHEME JOINER",
        0x061C => "ARABIC LETTER MARK",
        0x115F => "HANGUL CHOSEONG FILLER",
        0x1160 => "HANGUL JUNGSEONG FILLER",
        0x180E => "MONGOLIAN VOWEL SEPARATOR",
        0x200B => "ZERO WIDTH SPACE",
        0x200C => "ZERO WIDTH NON-JOINER",
        0x200D => "ZERO WIDTH JOINER",
        0x200E => "LEFT-TO-RIGHT MARK",
        0x200F => "RIGHT-TO-LEFT MARK",
        0x2028 => "LINE SEPARATOR",
        0x2029 => "PARAGRAPH SEPARATOR",
        0x202A => "LEFT-TO-RIGHT EMBEDDING",
        0x202B => "RIGHT-TO-LEFT EMBEDDING",
        0x202C => "POP DIRECTIONAL FORMATTING",
        0x202D => "LEFT-TO-RIGHT OVERRIDE",
        0x202E => "RIGHT-TO-LEFT OVERRIDE",
        0x2060 => "WORD JOINER",
        0x2066 => "LEFT-TO-RIGHT ISOLATE",
        0x2067 => "RIGHT-TO-LEFT ISOLATE",
        0x2068 => "FIRST STRONG ISOLATE",
        0x2069 => "POP DIRECTIONAL ISOLATE",
        0x3164 => "HANGUL FILLER",
        0xFEFF => "ZERO WIDTH NO-BREAK SPACE",
        0xFFA0 => "HALFWIDTH HANGUL FILLER",
        >= 0xE0000 and <= 0xE007F => "TAG CHARACTER",
        < 0xA0 => "CONTROL CHARACTER",
        _ => "FORMAT CHARACTER",
    };
}
