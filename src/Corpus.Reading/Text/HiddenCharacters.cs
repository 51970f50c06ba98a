namespace Corpus.Reading.Text;

/// <summary>
/// The characters that must not stand raw in generated source or in a message: those that a reader does not see or that
/// change what is seen, and those that are no characters. The tables are fixed, so that output does not depend on the
/// Unicode version of the machine. Each is pairs of the first and the last of a range, in order, from Unicode 16.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>
    /// What a text of a ministry has no use for: General_Category Cc but the tab and the ends of lines and pages, Cf, Zl, Zp;
    /// and the letters that are drawn as nothing, the Hangul fillers and the combining grapheme joiner.
    /// </summary>
    private static readonly int[] Deceptive =
    [
        0x0000, 0x0008, 0x000B, 0x000B, 0x000E, 0x001F, 0x007F, 0x009F, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605,
        0x061C, 0x061C, 0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2, 0x115F, 0x1160, 0x180E, 0x180E,
        0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0x3164, 0x3164, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0,
        0xFFF9, 0xFFFB, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A,
        0xE0001, 0xE0001, 0xE0020, 0xE007F,
    ];

    /// <summary>
    /// What may well stand in a text, but not raw in code: the rest of Cc and of Default_Ignorable_Code_Point, Co, Cs,
    /// noncharacters, Zs but U+0020, and U+2800, a blank that is a symbol.
    /// </summary>
    private static readonly int[] Others =
    [
        0x0009, 0x000A, 0x000C, 0x000D, 0x00A0, 0x00A0, 0x1680, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180D, 0x180F, 0x180F,
        0x2000, 0x200A, 0x202F, 0x202F, 0x205F, 0x205F, 0x2065, 0x2065, 0x2800, 0x2800, 0x3000, 0x3000, 0xD800, 0xF8FF,
        0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFFF0, 0xFFF8, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF,
        0x2FFFE, 0x2FFFF, 0x3FFFE, 0x3FFFF, 0x4FFFE, 0x4FFFF, 0x5FFFE, 0x5FFFF, 0x6FFFE, 0x6FFFF, 0x7FFFE, 0x7FFFF,
        0x8FFFE, 0x8FFFF, 0x9FFFE, 0x9FFFF, 0xAFFFE, 0xAFFFF, 0xBFFFE, 0xBFFFF, 0xCFFFE, 0xCFFFF, 0xDFFFE, 0xE0000,
        0xE0002, 0xE001F, 0xE0080, 0xE0FFF, 0xEFFFE, 0x10FFFF,
    ];

    /// <summary>True for a character that must not stand raw; a surrogate half without the other is one.</summary>
    public static bool Contains(int codePoint) => IsDeceptive(codePoint) || IsIn(Others, codePoint);

    /// <summary>True for one that hides or reorders what a reader sees, and is reported.</summary>
    public static bool IsDeceptive(int codePoint) => IsIn(Deceptive, codePoint);

    private static bool IsIn(int[] ranges, int codePoint)
    {
        if (codePoint is >= 0x20 and < 0x7F)
        {
            return false;
        }

        int low = 0;
        int high = ranges.Length / 2;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[(middle * 2) + 1] < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < ranges.Length / 2 && ranges[low * 2] <= codePoint;
    }
}
