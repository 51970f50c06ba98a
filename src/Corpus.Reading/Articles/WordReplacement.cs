using System.Text;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles;

/// <summary>
/// Puts the words of a quotation right word by word: the ends of lines, emphasis, links, numbers of notes and comments around the words that stay are the
/// writer's.
/// </summary>
internal sealed class WordReplacement
{
    private readonly string _article;
    private readonly InlineText _paragraph;
    private readonly MarkedWords _words;
    private readonly bool _isMarkdown;
    private readonly StringBuilder _before = new();

    /// <summary>The first character of the paragraph for each of the words', in which blanks in a row are one.</summary>
    private readonly List<int> _firsts = [];
    private readonly StringBuilder _written = new();
    private int _done;

    private WordReplacement(string article, InlineText paragraph, MarkedWords words, bool isMarkdown)
    {
        _article = article;
        _paragraph = paragraph;
        _isMarkdown = isMarkdown;
        int start = Blank.Skip(paragraph.Text, words.Start, words.End);
        _words = words with { Start = start, End = Blank.TrimEnd(paragraph.Text, start, words.End) };
        for (int at = _words.Start; at < _words.End; at++)
        {
            bool isBlank = Blank.Is(paragraph.Text[at]);
            if (!isBlank || !Blank.Is(paragraph.Text[at - 1]))
            {
                _before.Append(isBlank ? ' ' : paragraph.Text[at]);
                _firsts.Add(at);
            }
        }

        _firsts.Add(_words.End);
    }

    /// <summary>What to write in the place of a quotation; null where words that go stand across markup, or signs in code that are read as none.</summary>
    /// <param name="place">Where the words are written, with the markup around some of them.</param>
    /// <param name="right">What is to be read between the marks.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static string? Of(string article, Fragment place, InlineText paragraph, MarkedWords words, string right, bool isMarkdown, CancellationToken cancellation)
    {
        WordReplacement replacement = new(article, paragraph, words, isMarkdown) { _done = place.Start };
        return replacement.IsAsWritten() && replacement.Make(MarkupWriter.Turned(right, words.Kind), cancellation)
            ? replacement._written.Append(article, replacement._done, place.End - replacement._done).ToString()
            : null;
    }

    /// <summary>True where a piece of the article is no more than its words, blanks and signs of markup: writing it anew loses no link, no note and no comment.</summary>
    public static bool IsPlain(string article, InlineText paragraph, MarkedWords words)
    {
        for (int at = words.Start + 1; at < words.End; at++)
        {
            for (int gap = paragraph.Ends[at - 1]; gap < paragraph.Starts[at]; gap++)
            {
                if (char.IsLetterOrDigit(article[gap]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <returns>False where it cannot be done.</returns>
    private bool Make(string after, CancellationToken cancellation)
    {
        foreach (ReplacedWords replaced in ReplacedWords.Between(_before.ToString(), after, cancellation))
        {
            if (!Add(replaced.From, replaced.To, replaced.Words))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes words in the place of some, and before them what has stayed since the last.</summary>
    /// <returns>False where that would break markup.</returns>
    private bool Add(int from, int to, string words)
    {
        (int first, int last) = (_firsts[from], _firsts[to]);
        if (!IsOfOnePiece(first, last) || BreaksMarkup(first, last, words))
        {
            return false;
        }

        // What is only put in stands behind the word before it, in the markup that has that.
        int start = first == last && first > _words.Start ? _paragraph.Ends[first - 1] : StartOf(first);
        int end = first == last ? start : EndsLine(last - 1) ? StartOf(last) : _paragraph.Ends[last - 1];
        _written.Append(_article, _done, start - _done);
        bool isAtLineStart = first == _words.Start ? _words.Kind == MarkKind.Block : EndsLine(first - 1);
        _written.Append(_isMarkdown ? MarkupWriter.Escape(words, isAtLineStart) : words);
        _done = end;
        return true;
    }

    /// <summary>False where a sign in code is read as a blank: what stands there is another character than that which is compared.</summary>
    private bool IsAsWritten()
    {
        for (int at = _words.Start; at < _words.End; at++)
        {
            if (_paragraph.Text[at] == ' ' && !Blank.Is(_article[_paragraph.Starts[at]]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for characters with nothing among them but the ends of lines and what the next begin with, and none of them cut.</summary>
    private bool IsOfOnePiece(int first, int last)
    {
        for (int at = first + 1; at < last; at++)
        {
            if (HasGap(at) && !(EndsLine(at - 1) && IsPrefix(at)))
            {
                return false;
            }
        }

        return !IsWithinOne(first) && !IsWithinOne(last) && !(last > first && EndsLine(last - 1) && HasGap(last) && !IsPrefix(last));
    }

    /// <summary>A blank at the inner side of a sign of emphasis makes it a character of the text, and so does nothing between two.</summary>
    private bool BreaksMarkup(int first, int last, string words)
    {
        bool isBehindSign = first < last && first > _words.Start && HasGap(first) && !EndsLine(first - 1);
        bool isBeforeSign = last < _words.End && last > _words.Start && HasGap(last) && !EndsLine(last - 1);
        bool startsBlank = words.Length > 0 ? words[0] == ' ' : last < _words.End && Blank.Is(_paragraph.Text[last]);
        bool endsBlank = words.Length > 0 ? words[words.Length - 1] == ' ' : first > _words.Start && Blank.Is(_paragraph.Text[first - 1]);
        return (isBehindSign && startsBlank) || (isBeforeSign && endsBlank) || (isBehindSign && isBeforeSign && words.Length == 0);
    }

    private int StartOf(int at) => at < _paragraph.Starts.Length ? _paragraph.Starts[at] : _paragraph.Ends[at - 1];

    private bool HasGap(int at) => at > 0 && at < _paragraph.Starts.Length && _paragraph.Starts[at] > _paragraph.Ends[at - 1];

    private bool EndsLine(int at) => at >= 0 && _paragraph.Text[at] == '\n';

    /// <summary>True for a character that is written together with the one before it: two of one reference.</summary>
    private bool IsWithinOne(int at) => at > 0 && at < _paragraph.Starts.Length && _paragraph.Starts[at] < _paragraph.Ends[at - 1];

    /// <summary>True where nothing stands between a character and the one before it but what a line of a list or a block quote begins with.</summary>
    private bool IsPrefix(int at)
    {
        for (int gap = _paragraph.Ends[at - 1]; gap < _paragraph.Starts[at]; gap++)
        {
            if (_article[gap] is not (' ' or '\t' or '>' or '\r' or '\n'))
            {
                return false;
            }
        }

        return true;
    }
}
