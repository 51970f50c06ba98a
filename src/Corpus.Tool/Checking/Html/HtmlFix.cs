using System.Collections.Immutable;
using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Text;
using Corpus.Tool.Checking.Articles;

namespace Corpus.Tool.Checking.Html;

/// <summary>Puts the words of a page right word by word, so that the elements around the others stay.</summary>
internal sealed class HtmlFix
{
    private readonly ReadArticle _page;
    private readonly InlineText _paragraph;
    private readonly int _first;
    private readonly List<TextEdit> _edits = [];

    private HtmlFix(ReadArticle page, InlineText paragraph, int first)
    {
        _page = page;
        _paragraph = paragraph;
        _first = first;
    }

    /// <summary>What makes the right words of those of a quotation; null where words that go stand across tags.</summary>
    public static Fix? Of(ReadArticle page, ArticleQuotation quotation, string words)
    {
        InlineText? paragraph = ParagraphAt(page.Paragraphs, quotation.Place.Start);
        int first = paragraph is null ? -1 : Array.BinarySearch(paragraph.Starts, quotation.Place.Start);
        if (first < 0)
        {
            return null;
        }

        // Blanks at the marks, as French writes them, are none of the words.
        string written = WithPlainBlanks(quotation.Words);
        string trimmed = written.TrimStart(' ');
        HtmlFix fix = new(page, paragraph!, first + written.Length - trimmed.Length);
        return fix.IsAsWritten(trimmed.Length) && fix.Change(trimmed.TrimEnd(' '), MarkupWriter.Write(words, quotation.Marks, isMarkdown: false))
            ? new Fix([.. fix._edits])
            : null;
    }

    private static InlineText? ParagraphAt(ImmutableArray<InlineText> paragraphs, int place)
    {
        int low = 0;
        int high = paragraphs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = paragraphs[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        return paragraphs.IsEmpty ? null : paragraphs[low];
    }

    /// <summary>False where a sign in code is read as a blank: what stands there is another character than that which is compared.</summary>
    private bool IsAsWritten(int count)
    {
        for (int at = _first; at < _first + count; at++)
        {
            bool isSign = _paragraph.Text[at] == ' ' && !Blank.Is(_page.Text[_paragraph.Starts[at]]) && _page.Text[_paragraph.Starts[at]] != '&';
            if (isSign)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A blank of another kind is the writer's, and nothing to put right.</summary>
    private static string WithPlainBlanks(string words) => string.Create(words.Length, words, static (plain, words) =>
    {
        for (int i = 0; i < words.Length; i++)
        {
            plain[i] = Blank.Is(words[i]) ? ' ' : words[i];
        }
    });

    /// <returns>False where it cannot be done.</returns>
    private bool Change(string before, string after)
    {
        foreach (ReplacedWords replaced in ReplacedWords.Between(before, after))
        {
            if (!Add(_first + replaced.From, _first + replaced.To, replaced.Words))
            {
                return false;
            }
        }

        return _edits.Count > 0;
    }

    /// <summary>Adds what is to stand in the place of some characters.</summary>
    /// <returns>False where it cannot.</returns>
    private bool Add(int from, int to, string words)
    {
        string text = HtmlReference.Encoded(words, _page.IsAscii);
        if (to > from)
        {
            _edits.Add(new TextEdit(_paragraph.Starts[from], _paragraph.Ends[to - 1] - _paragraph.Starts[from], text));
        }
        else
        {
            // Behind the word before it, in the element that has that.
            _edits.Add(new TextEdit(from > _first ? _paragraph.Ends[from - 1] : _paragraph.Starts[from], 0, text));
        }

        return IsOfOnePiece(from, to);
    }

    /// <summary>True for characters of the file with no tag between or among them.</summary>
    private bool IsOfOnePiece(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            bool isTag = _page.Text[_paragraph.Starts[at]] == '<' && _paragraph.Ends[at] - _paragraph.Starts[at] > 1;
            bool isApart = at > from && _paragraph.Starts[at] != _paragraph.Ends[at - 1] && _paragraph.Starts[at] != _paragraph.Starts[at - 1];
            if (isTag || isApart)
            {
                return false;
            }
        }

        return true;
    }
}
