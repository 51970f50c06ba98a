using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>The kinds of quotation marks: what one opens, another of its kind closes.</summary>
internal enum QuotationMark
{
    /// <summary>No quotation stands open.</summary>
    None,

    /// <summary>“ ” " „</summary>
    Double,

    /// <summary>‘ ’ '</summary>
    Single,

    /// <summary>« »</summary>
    Angle,
}

/// <summary>
/// The quotations of a sentence, told by their marks. A quotation inside another is part of it. An apostrophe opens none, and
/// closes one only where no full stop or comma inside the marks does ("‘The Ministers’ plan is good,’ he said").
/// </summary>
internal sealed class SentenceQuotations
{
    private readonly List<(int Open, int Close)> _closed = [];

    /// <param name="open">The mark of the quotation that goes on here.</param>
    public SentenceQuotations(string text, List<Token> tokens, QuotationMark open)
    {
        int start = -1;
        QuotationMark mark = open;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord)
            {
                continue;
            }

            if (mark == QuotationMark.None)
            {
                mark = OpenedAt(text, tokens, i);
                start = mark == QuotationMark.None ? -1 : i;
            }
            else if (Closes(mark, text, tokens, i))
            {
                _closed.Add((start, i));
                mark = QuotationMark.None;
            }
        }

        Mark = mark;
        Unclosed = mark == QuotationMark.None ? tokens.Count : start;
        IsOpenAtStart = open != QuotationMark.None;
    }

    /// <summary>The tokens that open and close each quotation; -1 opens the one that goes on from the sentence before.</summary>
    public IReadOnlyList<(int Open, int Close)> Closed => _closed;

    /// <summary>True where the sentence begins inside a quotation.</summary>
    public bool IsOpenAtStart { get; }

    /// <summary>The token that opens the quotation which is not closed, -1 for the one that goes on; the number of tokens where all are.</summary>
    public int Unclosed { get; }

    /// <summary>The mark of the quotation that is not closed.</summary>
    public QuotationMark Mark { get; }

    /// <summary>The token that closes the quotation with which the sentence begins; -1 where it begins with none, or it is not closed.</summary>
    public int CloseOfFirst => _closed.Count > 0 && _closed[0].Open <= 0 ? _closed[0].Close : -1;

    /// <summary>True for a character that opens a quotation where a text or a content begins with it.</summary>
    public static bool Opens(char c) => OpenedBy(c) != QuotationMark.None;

    /// <summary>The kind of the mark by which a quotation is opened.</summary>
    public static QuotationMark OpenedBy(char c) => c switch
    {
        '"' or '\u201C' or '\u201E' or '\u201F' => QuotationMark.Double,
        '\u2018' or '\'' => QuotationMark.Single,
        '\u00AB' => QuotationMark.Angle,
        _ => QuotationMark.None,
    };

    /// <summary>True for a character by which a quotation of the kind is closed.</summary>
    public static bool ClosedBy(QuotationMark mark, char c) => mark switch
    {
        QuotationMark.Double => c is '"' or '\u201D',
        QuotationMark.Single => c is '\u2019' or '\'',
        QuotationMark.Angle => c == '\u00BB',
        _ => false,
    };

    private static QuotationMark OpenedAt(string text, List<Token> tokens, int index)
    {
        int at = tokens[index].Start;
        QuotationMark mark = OpenedBy(text[at]);
        bool isBehindBlank = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        bool isBeforeWord = at + 1 < text.Length && char.IsLetter(text[at + 1]);
        return mark switch
        {
            QuotationMark.Single => isBehindBlank && isBeforeWord ? mark : QuotationMark.None,

            // A length in inches opens nothing.
            QuotationMark.Double when text[at] == '"' && at > 0 && char.IsDigit(text[at - 1]) => QuotationMark.None,
            _ => mark,
        };
    }

    private static bool Closes(QuotationMark mark, string text, List<Token> tokens, int index)
    {
        int at = tokens[index].Start;
        if (!ClosedBy(mark, text[at]))
        {
            return false;
        }

        bool isBeforeWord = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return mark != QuotationMark.Single || (!isBeforeWord && (IsBehindStop(text, at) || !IsGenitive(text, at)));
    }

    private static bool IsBehindStop(string text, int at) => at > 0 && text[at - 1] is '.' or ',' or '!' or '?' or '\u2026';

    /// <summary>"the Ministers’ plan": a word goes on behind the apostrophe of a plural.</summary>
    private static bool IsGenitive(string text, int at)
    {
        int next = Blank.Skip(text, at + 1, text.Length);
        return at > 0 && text[at - 1] == 's' && next > at + 1 && next < text.Length && char.IsLower(text[next]);
    }
}
