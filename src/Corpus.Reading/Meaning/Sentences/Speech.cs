using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// Follows a quotation from one sentence to the next: up to its closing mark all of it is the words of the one who is quoted.
/// One that is not closed ends with its paragraph, unless the next paragraph opens with a mark again.
/// </summary>
internal sealed class Speech
{
    private static readonly WordSet LeadsIn = WordLists.Set("speaking: words before a quotation");
    private static readonly WordSet FirstPerson = WordLists.Set("speaking: first person");

    private readonly Dictionary<QuotationMark, int> _lastClosing = [];
    private QuotationMark _open;
    private EquatableArray<int> _speakers = EquatableArray<int>.Empty;
    private EquatableArray<int> _leadIn = EquatableArray<int>.Empty;
    private EquatableArray<int> _quotedBefore = EquatableArray<int>.Empty;
    private bool _isCarriedOver;
    private ParsedBlock? _block;
    private int _sentence;

    /// <summary>Who is led in by the sentence before the block: "Secretary Lund said:"; null where nobody is.</summary>
    private EquatableArray<int>? _ledIn;

    /// <summary>True where all of the block is what was led in so.</summary>
    private bool _isLedIn;

    /// <summary>Who is quoted in a sentence that is nothing but a part of a quotation.</summary>
    public EquatableArray<int> Speakers => _speakers;

    /// <summary>Behind a heading nobody goes on with what he said.</summary>
    public void BeginSection()
    {
        _ledIn = null;
        _isLedIn = false;
    }

    public void BeginBlock(ParsedBlock block)
    {
        bool goesOn = _isLedIn && IsInFirstPerson(block.Text);
        _isLedIn = _ledIn is not null && !block.IsItem && !SentenceQuotations.Opens(block.Text[0]) && (!_isLedIn || goesOn);
        _ledIn = _isLedIn ? _ledIn : null;
        _block = block;
        _lastClosing.Clear();
        _sentence = -1;
        _isCarriedOver = _open != QuotationMark.None;
        _open = QuotationMark.None;
        _quotedBefore = EquatableArray<int>.Empty;
    }

    /// <summary>The next sentence of the block, with all of it marked that is quoted.</summary>
    public Sentence Next(string text)
    {
        _sentence++;
        bool goesOn = _isCarriedOver && _sentence == 0 && text.Length > 0 && SentenceQuotations.Opens(text[0]);
        _isCarriedOver = goesOn;
        Sentence sentence = new(text, _open);
        SentenceQuotations quotations = sentence.Quotations;
        if (_isLedIn)
        {
            _speakers = _ledIn!.Value;
        }
        else if (_open == QuotationMark.None && !goesOn)
        {
            _speakers = _leadIn.Count > 0 ? _leadIn : IsWhole(sentence) ? _quotedBefore : EquatableArray<int>.Empty;
        }

        _leadIn = EquatableArray<int>.Empty;
        bool isOpen = quotations.Mark != QuotationMark.None && (quotations.Unclosed <= 0 || IsSpeech(sentence) || IsClosedLater(quotations.Mark));
        _open = isOpen ? quotations.Mark : QuotationMark.None;
        if (isOpen)
        {
            sentence.QuoteToTheEnd();
        }

        return sentence;
    }

    /// <summary>True for a sentence that is nothing but quoted; an item in quotation marks can go on with what leads it in.</summary>
    public bool IsOnlyQuoted(Sentence sentence, bool isItem) =>
        _isLedIn || (IsWhole(sentence) && (!isItem || Speakers.Count > 0 || sentence.Quotations.IsOpenAtStart));

    /// <summary>True where every word of the sentence is quoted.</summary>
    private static bool IsWhole(Sentence sentence)
    {
        int first = sentence.Quotations.IsOpenAtStart ? 0 : 1;
        for (int i = first; i < sentence.Count; i++)
        {
            if (sentence.IsWord(i) && !sentence.IsAside(i))
            {
                return false;
            }
        }

        return sentence.IsAside(first) && (sentence.Quotations.IsOpenAtStart || SentenceQuotations.Opens(sentence.Text[0]));
    }

    /// <summary>A sentence was read: what it quotes, and what is quoted behind it, are the words of these.</summary>
    public void Note(Sentence sentence, EquatableArray<int> speakers, bool isLeadIn)
    {
        bool isQuoting = _open != QuotationMark.None || sentence.Quotations.CloseOfFirst >= 0;
        if (isQuoting && !IsWhole(sentence))
        {
            _speakers = speakers;
        }

        _quotedBefore = sentence.Quotations.CloseOfFirst >= 0 ? (IsWhole(sentence) ? _speakers : speakers) : EquatableArray<int>.Empty;
        _leadIn = isLeadIn ? speakers : EquatableArray<int>.Empty;
        _ledIn = isLeadIn && EndsInSaying(sentence) ? speakers : _isLedIn ? _ledIn : null;
        _isLedIn &= !isLeadIn;
    }

    /// <summary>"Secretary Lund said:", "The Minister added:"</summary>
    private static bool EndsInSaying(Sentence sentence) =>
        sentence.Is(sentence.Count - 1, ":") && !sentence.Is(sentence.Count - 2, "that") && LeadsIn.Contains(sentence.Lower(sentence.Count - 2));

    private static bool IsInFirstPerson(string text)
    {
        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone; word = Word.Read(text, word.End, text.Length))
        {
            if (FirstPerson.Contains(word.Core))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"said: “", "that “"</summary>
    private static bool IsSpeech(Sentence sentence) =>
        sentence.Lower(sentence.Quotations.Unclosed - 1) is var before && (before is "," or ":" || LeadsIn.Contains(before));

    /// <summary>An apostrophe closes nothing on its own.</summary>
    private bool IsClosedLater(QuotationMark mark) => mark != QuotationMark.Single && _sentence < LastClosing(mark);

    /// <summary>The last sentence of the block with a mark that closes; each block is looked through once.</summary>
    private int LastClosing(QuotationMark mark)
    {
        if (!_lastClosing.TryGetValue(mark, out int last))
        {
            last = _block!.Sentences.Count - 1;
            while (last >= 0 && !_block.Sentences[last].Text.Text.Any(c => SentenceQuotations.ClosedBy(mark, c)))
            {
                last--;
            }

            _lastClosing.Add(mark, last);
        }

        return last;
    }
}
