using System.Globalization;

namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Characters that are written by a name or a number of HTML, as far as a writer of text uses them: "&amp;ldquo;", "&amp;#8220;".</summary>
internal static class CharacterReference
{
    /// <summary>"&amp;hellip;" and "&amp;#x201C;" have eight characters; one more, for a number that begins with a zero.</summary>
    private const int Longest = 9;

    private static readonly Dictionary<string, char> Names = new(StringComparer.Ordinal)
    {
        ["quot"] = '"',
        ["apos"] = '\'',
        ["amp"] = '&',
        ["lt"] = '<',
        ["gt"] = '>',
        ["nbsp"] = '\u00A0',
        ["shy"] = '\u00AD',
        ["ldquo"] = '\u201C',
        ["rdquo"] = '\u201D',
        ["lsquo"] = '\u2018',
        ["rsquo"] = '\u2019',
        ["laquo"] = '\u00AB',
        ["raquo"] = '\u00BB',
        ["hellip"] = '\u2026',
        ["ndash"] = '\u2013',
        ["mdash"] = '\u2014',
        ["ensp"] = '\u2002',
        ["emsp"] = '\u2003',
        ["thinsp"] = '\u2009',
    };

    /// <summary>The character that is written at a place.</summary>
    /// <returns>How long it is written; 0 where none is.</returns>
    public static int At(string text, int at, out char character)
    {
        character = '\0';
        int end = text.IndexOf(';', at, Math.Min(Longest, text.Length - at));
        if (end < 0)
        {
            return 0;
        }

        string name = text.Substring(at + 1, end - at - 1);
        bool isKnown = name.Length > 1 && name[0] == '#' ? TryNumber(name, out character) : Names.TryGetValue(name, out character);
        return isKnown ? end + 1 - at : 0;
    }

    private static bool TryNumber(string name, out char character)
    {
        bool isHex = name[1] is 'x' or 'X';
        bool isNumber = isHex
            ? int.TryParse(name.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            : int.TryParse(name.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out code);
        bool isCharacter = isNumber && code is >= ' ' and <= char.MaxValue && !char.IsSurrogate((char)code);
        character = isCharacter ? (char)code : '\0';
        return isCharacter;
    }
}
