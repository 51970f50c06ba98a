using Corpus.Reading.Form.Sentences.Openings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>A sentence of the head cut into words, each with its place. Asking beyond the end is allowed and finds nothing.</summary>
internal sealed class OpeningText
{
    private readonly List<Token> _tokens;
    private readonly MainClause _main;
    private readonly List<string> _words = [];
    private readonly List<string> _plainWords = [];

    public OpeningText(LocatedText source)
    {
        Source = source;
        _tokens = TokenDialect.Opening.In(Text);
        _main = MainClause.Of(Text, _tokens);
        foreach (Token token in _tokens)
        {
            bool isWord = token.IsWord && token.Length <= MostCharactersOfWord;
            string word = isWord ? Text.Substring(token.Start, token.Length) : string.Empty;
            _words.Add(word);
            _plainWords.Add(word.Replace(".", string.Empty).ToLowerInvariant());
        }
    }

    /// <summary>A longer run without a blank is no word of any rule here.</summary>
    private const int MostCharactersOfWord = 200;

    public LocatedText Source { get; }

    public string Text => Source.Text;

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    /// <summary>The word as written; empty for a sign, for what is too long for a word, and beyond the ends.</summary>
    public string Word(int index) => index >= 0 && index < Count ? _words[index] : string.Empty;

    /// <summary>The word in lower case without full stops: "a.m." is "am".</summary>
    public string Plain(int index) => index >= 0 && index < Count ? _plainWords[index] : string.Empty;

    public bool IsComma(int index) => IsSign(index, ',');

    public bool IsSign(int index, char sign) =>
        index >= 0 && index < Count && !_tokens[index].IsWord && Text[_tokens[index].Start] == sign;

    /// <summary>True for a dash, also where it stands as two hyphens.</summary>
    public bool IsDash(int index) => Plain(index) is "-" or "--" or "---" or "\u2013" || IsSign(index, '-') || IsSign(index, '\u2013') || IsSign(index, '\u2014');

    /// <summary>
    /// False in brackets and in clauses beside the main one ("who was visiting Japan", "following the meeting in June"): what
    /// stands there is not the time or the place of this meeting.
    /// </summary>
    public bool IsMain(int index) => index >= 0 && index < Count && _main.Has(index);

    public bool IsInBrackets(int index) => index >= 0 && index < Count && _main.IsInBrackets(index);

    /// <summary>True where the word begins with a capital letter.</summary>
    public bool IsCapitalized(int index)
    {
        string word = Word(index);
        return word.Length > 0 && char.IsUpper(word[0]);
    }

    /// <summary>"Marles's" in "Marles's visit": what is spoken of is the visit.</summary>
    public bool IsPossessive(int index)
    {
        string word = Word(index);
        return word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("\u2019s", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("s'", StringComparison.Ordinal) || word.EndsWith("s\u2019", StringComparison.Ordinal);
    }

    /// <summary>"Marles" of "Marles's", "Jones" of "Jones'".</summary>
    public string WithoutPossessive(int index)
    {
        string word = Word(index);
        return word.Substring(0, word.LastIndexOfAny(['\'', '\u2019']));
    }

    /// <summary>True where these words, in lower case, stand from a token on.</summary>
    public bool Follows(int index, params string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (Plain(index + i) != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a token begins; the end of the text beyond the last.</summary>
    public int StartOf(int index) => index < Count ? _tokens[index].Start : Text.Length;

    /// <summary>The first token from <paramref name="index"/> on that begins at or after an offset.</summary>
    public int TokenFrom(int offset, int index)
    {
        while (index < Count && _tokens[index].Start < offset)
        {
            index++;
        }

        return index;
    }

    /// <summary>Behind "The Ministry announced on Friday that", from a token on; the same place where nobody announces anything.</summary>
    public int BehindAnnouncement(int index) =>
        AnnouncedForm.BehindThat(Text, StartOf(index), Text.Length) is > 0 and var behind ? TokenFrom(behind, index) : index;

    /// <summary>The text from one token up to another, exclusive.</summary>
    public string Between(int first, int next) =>
        next > first ? Text.Substring(_tokens[first].Start, _tokens[next - 1].End - _tokens[first].Start) : string.Empty;

    /// <summary>The place in the file of the tokens from one up to another, exclusive.</summary>
    public Fragment Place(int first, int next) =>
        first < Count && next > first
            ? Source.Locate(_tokens[first].Start, _tokens[next - 1].End - _tokens[first].Start)
            : Source.Place;
}
