namespace Corpus.Reading.Text;

/// <summary>A word, or a single sign, in a text.</summary>
/// <remarks>Fields and no properties: each would be a method to compile before a phrase can be found.</remarks>
internal readonly record struct Token(int Start, int Length, bool IsWord)
{
    public readonly int Start = Start;
    public readonly int Length = Length;
    public readonly bool IsWord = IsWord;
    public readonly int End = Start + Length;

    /// <summary>True where a text has no token any more.</summary>
    public bool IsNone => Length == 0;
}

/// <summary>
/// How a text is cut into tokens: characters are skipped, or make words, or are signs, one a token. The rules by which texts are
/// read stand side by side in <see cref="TokenDialect"/>. Cutting allocates nothing, and looks at each character of a token once.
/// </summary>
/// <param name="skips">Which characters stand between tokens.</param>
/// <param name="isPart">Which characters are parts of words; every other is a sign.</param>
/// <param name="joins">Which signs join the parts of a word; none where it is not said. What is skipped joins nothing.</param>
/// <param name="endOfWord">Where a word ends, where its last part does not say it.</param>
/// <param name="onlyContinues">Which parts cannot begin a word, and are signs where nothing is in front of them: a mark without its letter. None of ASCII, and none where it is not said.</param>
/// <param name="isPartBeyond">
/// Which code points beyond U+FFFF are parts, asked with the place of the first half; the others are signs of two characters. Where it
/// is not said, each half is a character like any other.
/// </param>
/// <param name="longestWord">A longer word is cut: it bounds the work spent on a text without blanks.</param>
internal sealed class TokenRule(
    Func<char, bool> skips,
    Func<char, bool> isPart,
    TokenRule.Joint? joins = null,
    TokenRule.Ending? endOfWord = null,
    Func<char, bool>? onlyContinues = null,
    Func<string, int, bool>? isPartBeyond = null,
    int longestWord = int.MaxValue)
{
    /// <summary>A longer word is cut.</summary>
    public readonly int LongestWord = longestWord;

    private const int Ascii = 128;

    /// <summary>What is known of characters of ASCII: each is classified when it is first seen, so that a program that cuts one text asks for no more.</summary>
    private readonly CharacterKind[] _ascii = new CharacterKind[Ascii];

    private enum CharacterKind : byte
    {
        NotYetKnown,
        Skipped,
        Part,
        Sign,
    }

    /// <summary>True where a sign at a place, which is behind a part of a word, joins it to what follows.</summary>
    public delegate bool Joint(string text, int at, int end);

    /// <summary>Where a word ends whose parts and joints go from a place to another.</summary>
    public delegate int Ending(string text, int start, int behind, int end);

    public bool IsPart(char c) => KindOf(c) == CharacterKind.Part;

    /// <summary>The first token from a place on; where there is none, an empty one behind what was skipped.</summary>
    public Token Next(string text, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            CharacterKind kind = KindOf(text, i, end, out int length);
            if (kind == CharacterKind.Sign || (kind == CharacterKind.Part && text[i] >= Ascii && onlyContinues?.Invoke(text[i]) == true))
            {
                return new Token(i, length, IsWord: false);
            }

            if (kind == CharacterKind.Skipped)
            {
                i++;
                continue;
            }

            int behind = BehindParts(text, i, i + length, end);
            int last = endOfWord?.Invoke(text, i, behind, end) ?? behind;
            if (last > i)
            {
                return new Token(i, last - i, IsWord: true);
            }

            i = behind;
        }

        return new Token(i, 0, IsWord: false);
    }

    /// <summary>The tokens of a text.</summary>
    public List<Token> In(string text) => In(text, 0, text.Length);

    /// <summary>The tokens of a part of a text; starts are counted in the whole text.</summary>
    public List<Token> In(string text, int start, int length)
    {
        List<Token> tokens = [];
        for (Token token = Next(text, start, start + length); !token.IsNone; token = Next(text, token.End, start + length))
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private int BehindParts(string text, int start, int behindFirst, int end)
    {
        int limit = end - start > LongestWord ? start + LongestWord : end;
        int i = behindFirst;
        while (i < limit)
        {
            CharacterKind kind = KindOf(text, i, end, out int length);
            if (kind == CharacterKind.Skipped || (kind == CharacterKind.Sign && joins?.Invoke(text, i, end) != true))
            {
                break;
            }

            i += length;
        }

        return i;
    }

    private CharacterKind KindOf(string text, int at, int end, out int length)
    {
        char c = text[at];
        length = 1;
        if (c < Ascii)
        {
            return _ascii[c] != CharacterKind.NotYetKnown ? _ascii[c] : _ascii[c] = Classify(c, skips, isPart);
        }

        if (isPartBeyond is null || !char.IsHighSurrogate(c) || at + 1 == end || !char.IsLowSurrogate(text[at + 1]))
        {
            return Classify(c, skips, isPart);
        }

        length = 2;
        return isPartBeyond(text, at) ? CharacterKind.Part : CharacterKind.Sign;
    }

    private CharacterKind KindOf(char c) => c < Ascii && _ascii[c] != CharacterKind.NotYetKnown ? _ascii[c] : Classify(c, skips, isPart);

    private static CharacterKind Classify(char c, Func<char, bool> skips, Func<char, bool> isPart) =>
        skips(c) ? CharacterKind.Skipped : isPart(c) ? CharacterKind.Part : CharacterKind.Sign;
}
