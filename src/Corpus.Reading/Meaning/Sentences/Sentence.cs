using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>A sentence as words and signs, and which of them stand aside in quotes or brackets.</summary>
internal sealed class Sentence
{
    private readonly List<Token> _tokens;
    private readonly string[] _spelt;
    private readonly bool[] _aside;
    private PhraseText? _phrases;

    /// <param name="quotation">The mark of the quotation that goes on here from the sentence before; none where none does.</param>
    public Sentence(string text, QuotationMark quotation = QuotationMark.None)
    {
        Text = text;
        _tokens = TokenDialect.Sentence.In(text);
        _spelt = [.. _tokens.Select(token => Spelling.Of(text, token))];
        _aside = new bool[_tokens.Count];
        Quotations = new SentenceQuotations(text, _tokens, quotation);
        MarkAsides();
    }

    /// <summary>What stands between quotation marks.</summary>
    public SentenceQuotations Quotations { get; }

    public string Text { get; }

    /// <summary>Its words as a lexicon is looked up with.</summary>
    public PhraseText Phrases => _phrases ??= new PhraseText(Text);

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    /// <summary>The word or sign in lower case (<see cref="Spelling"/>); empty outside the sentence.</summary>
    public string Lower(int index) => (uint)index < (uint)_spelt.Length ? _spelt[index] : string.Empty;

    public bool Is(int index, string word) => Lower(index) == word;

    public bool IsWord(int index) => (uint)index < (uint)_tokens.Count && _tokens[index].IsWord;

    public bool IsCapitalized(int index) => IsWord(index) && char.IsUpper(Text[_tokens[index].Start]);

    /// <summary>True for a word inside the sentence of which only the first letter is a capital: "Armed", but not "ARMED".</summary>
    public bool IsInsideName(int index) =>
        index > 0 && IsCapitalized(index) && _tokens[index].End > _tokens[index].Start + 1 && char.IsLower(Text[_tokens[index].Start + 1]);

    /// <summary>"Poland's": something of it follows.</summary>
    public bool IsGenitive(int index) => Lower(index).EndsWith("'s", StringComparison.Ordinal);

    /// <summary>"Minister Kihara's", "the Ministers'": what follows is something of theirs, and no verb.</summary>
    public bool IsOwner(int index) => IsGenitive(index) || (Is(index + 1, "'") && Lower(index).EndsWith("s", StringComparison.Ordinal));

    /// <summary>True behind the last word, with a full stop or without.</summary>
    public bool IsEnd(int index) => Lower(index) is "" or "." && Lower(index + 1).Length == 0;

    /// <summary>True inside a closed pair of quotes or brackets: what stands there is no part of the main clause.</summary>
    public bool IsAside(int index) => (uint)index < (uint)_tokens.Count && _aside[index];

    /// <summary>True when the words stand at the place, one after the other.</summary>
    public bool IsAt(int index, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (Lower(index + i) != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The offset where the token begins; the end of the text behind the last one.</summary>
    public int StartOf(int index) => index < _tokens.Count ? _tokens[index].Start : Text.Length;

    /// <summary>The offset where the token before <paramref name="index"/> ends.</summary>
    public int EndBefore(int index) => index == 0 ? 0 : _tokens[index - 1].End;

    /// <summary>The first token that does not begin before an offset, looked for from <paramref name="from"/> on.</summary>
    public int TokenAt(int offset, int from)
    {
        while (from < _tokens.Count && _tokens[from].Start < offset)
        {
            from++;
        }

        return from;
    }

    /// <summary>Everything behind the quotation that is not closed in the sentence is quoted too.</summary>
    public void QuoteToTheEnd() => MarkAside(Quotations.Unclosed, _tokens.Count);

    private void MarkAsides()
    {
        foreach ((int open, int close) in Quotations.Closed)
        {
            MarkAside(open, close);
        }

        int bracket = -1;
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_spelt[i] == "(")
            {
                bracket = i;
            }
            else if (_spelt[i] == ")" && bracket >= 0)
            {
                MarkAside(bracket, i);
                bracket = -1;
            }
        }
    }

    private void MarkAside(int open, int close)
    {
        for (int i = open + 1; i < close; i++)
        {
            _aside[i] = true;
        }
    }
}
