using System.Globalization;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// Cuts a sentence into words and signs. A word keeps what joins its parts ("Japan-U.S.", "People's", "2+2"), and an
/// abbreviation its full stops ("U.S.", also where it is written "U. S.").
/// </summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        List<Token> tokens = [];
        for (int i = 0; i < text.Length;)
        {
            if (IsWordPart(text[i]))
            {
                int end = EndOfWord(text, i);
                tokens.Add(new Token(i, end - i, IsWord: true, Normalize(text, i, end)));
                i = end;
            }
            else
            {
                // "**strongly** opposed": what a conversion wrote around a word parts it from nothing.
                if (!char.IsWhiteSpace(text[i]) && text[i] is not ('*' or '_'))
                {
                    tokens.Add(new Token(i, 1, IsWord: false, Sign(text[i])));
                }

                i++;
            }
        }

        return tokens;
    }

    /// <summary>The words of a lexicon entry, as a sentence would have them.</summary>
    public static string[] Words(string phrase) => [.. Tokenize(phrase).Select(token => token.Lower)];

    public static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int EndOfWord(string text, int start)
    {
        int i = start + 1;
        bool isAbbreviation = false;
        while (i < text.Length)
        {
            if (IsWordPart(text[i]))
            {
                i++;
            }
            else if (IsJoin(text, i))
            {
                isAbbreviation |= text[i] == '.';
                i++;
            }
            else
            {
                break;
            }
        }

        return i < text.Length && text[i] == '.' && (isAbbreviation || IsInitial(text, start, i)) ? Initials(text, start, i + 1) : i;
    }

    private static bool IsJoin(string text, int i) =>
        i + 1 < text.Length
        && (IsWordPart(text[i + 1]) || IsJoinBehindStop(text, i))
        && (text[i] is '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '&' or '/'
            || (text[i] == '.' && IsInitial(text, i - 1, i))
            || (text[i] is '+' or '.' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])));

    /// <summary>The last stop of "Japan-U.S.-ROK".</summary>
    private static bool IsJoinBehindStop(string text, int i) =>
        text[i] == '.' && text[i + 1] == '-' && i + 2 < text.Length && IsWordPart(text[i + 2]);

    /// <summary>A capital standing alone before its full stop: the "U" and the "S" of "Japan-U.S.".</summary>
    private static bool IsInitial(string text, int start, int stop) =>
        stop == start + 1 && char.IsUpper(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));

    /// <summary>Takes "S." after "U. ": the pages part the two letters now and then.</summary>
    private static int Initials(string text, int start, int end) =>
        IsInitial(text, start, end - 1) && end + 2 < text.Length && text[end] == ' '
        && IsInitial(text, end + 1, end + 2) && text[end + 2] == '.'
            ? end + 3
            : end;

    private static string Normalize(string text, int start, int end)
    {
        string word = text.Substring(start, end - start).ToLowerInvariant();
        return word.IndexOfAny(['\u2019', '\u2010', '\u2011', ' ']) < 0
            ? word
            : word.Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-').Replace(" ", string.Empty);
    }

    private static string Sign(char c) => c switch
    {
        ',' => ",",
        ';' => ";",
        ':' => ":",
        '.' => ".",
        '(' => "(",
        ')' => ")",
        '"' or '\u201F' => "\"",
        '\u201C' => "\u201C",
        '\u201D' => "\u201D",
        '\u2013' or '\u2014' => "\u2014",
        '\u2018' or '\u2019' or '\'' => "'",
        _ => c.ToString(CultureInfo.InvariantCulture),
    };
}
