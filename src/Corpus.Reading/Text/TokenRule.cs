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
/// <remarks>Overridden and not given as delegates: each delegate would be a type to load before a phrase can be found.</remarks>
/// <param name="readsPairs">
/// True where code points beyond U+FFFF are parts of words (<see cref="IsPartBeyond"/>), or signs of two characters. Otherwise each half is a character
/// like any other.
/// </param>
/// <param name="longestWord">A longer word is cut: it bounds the work spent on a text without blanks.</param>
internal abstract class TokenRule(bool readsPairs = false, int longestWord = int.MaxValue)
{
    /// <summary>A longer word is cut.</summary>
    public readonly int LongestWord = longestWord;

    private const int Ascii = 128;

    /// <summary>Of a word with the blank behind it, as a rule: what is guessed too low grows.</summary>
    private const int CharactersOfToken = 5;

    /// <summary>What is known of characters of ASCII: each is classified when it is first seen, so that a program that cuts one text asks for no more.</summary>
    private readonly CharacterKind[] _ascii = new CharacterKind[Ascii];

    private enum CharacterKind : byte
    {
        NotYetKnown,
        Skipped,
        Part,
        Sign,
    }

    /// <summary>True where a character is part of a word.</summary>
    public bool IsPart(char c) => KindOf(c) == CharacterKind.Part;

    /// <summary>The first token from a place on; where there is none, an empty one behind what was skipped.</summary>
    public Token Next(string text, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            CharacterKind kind = KindOf(text, i, end, out int length);
            if (kind == CharacterKind.Sign || (kind == CharacterKind.Part && text[i] >= Ascii && OnlyContinues(text[i])))
            {
                return new Token(i, length, IsWord: false);
            }

            if (kind == CharacterKind.Skipped)
            {
                i++;
                continue;
            }

            int behind = BehindParts(text, i, i + length, end);
            int last = EndOfWord(text, i, behind, end);
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
        List<Token> tokens = new((length / CharactersOfToken) + 1);
        for (Token token = Next(text, start, start + length); !token.IsNone; token = Next(text, token.End, start + length))
        {
            tokens.Add(token);
        }

        return tokens;
    }

    /// <summary>Which characters stand between tokens.</summary>
    protected abstract bool Skips(char c);

    /// <summary>Which of the others are parts of words; every other is a sign.</summary>
    protected abstract bool MakesWord(char c);

    /// <summary>True where a sign at a place, which is behind a part of a word, joins it to what follows. What is skipped joins nothing.</summary>
    protected virtual bool Joins(string text, int at, int end) => false;

    /// <summary>Where a word ends whose parts and joints go from a place to another: there, where its last part says it.</summary>
    protected virtual int EndOfWord(string text, int start, int behind, int end) => behind;

    /// <summary>Which parts cannot begin a word, and are signs where nothing is in front of them: a mark without its letter. None of ASCII.</summary>
    protected virtual bool OnlyContinues(char c) => false;

    /// <summary>Which code points beyond U+FFFF are parts of words, asked with the place of the first half.</summary>
    protected virtual bool IsPartBeyond(string text, int at) => false;

    private int BehindParts(string text, int start, int behindFirst, int end)
    {
        int limit = end - start > LongestWord ? start + LongestWord : end;
        int i = behindFirst;
        while (i < limit)
        {
            CharacterKind kind = KindOf(text, i, end, out int length);
            if (kind == CharacterKind.Skipped || (kind == CharacterKind.Sign && !Joins(text, i, end)))
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
            return _ascii[c] != CharacterKind.NotYetKnown ? _ascii[c] : _ascii[c] = Classify(c);
        }

        if (!readsPairs || !char.IsHighSurrogate(c) || at + 1 == end || !char.IsLowSurrogate(text[at + 1]))
        {
            return Classify(c);
        }

        length = 2;
        return IsPartBeyond(text, at) ? CharacterKind.Part : CharacterKind.Sign;
    }

    private CharacterKind KindOf(char c) => c < Ascii && _ascii[c] != CharacterKind.NotYetKnown ? _ascii[c] : Classify(c);

    private CharacterKind Classify(char c) =>
        Skips(c) ? CharacterKind.Skipped : MakesWord(c) ? CharacterKind.Part : CharacterKind.Sign;
}
