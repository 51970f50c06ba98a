using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>The characters of a sentence that are the content of an act.</summary>
internal readonly record struct ContentRange(int Start, int Length)
{
    /// <summary>
    /// Takes blanks and the commas that link clauses off both ends, and off the end the full stop of the sentence; the stop
    /// of an abbreviation ("U.S.", "etc.") stays, it is part of the word.
    /// </summary>
    public static ContentRange Trim(string text, int start, int end)
    {
        start = BehindMark(text, start, end);
        while (start < end && IsLink(text[start]))
        {
            start++;
        }

        end = BeforeLinks(text, start, end);
        if (IsAndBehindLink(text, start, end))
        {
            end = BeforeLinks(text, start, end - "and".Length);
        }

        end = BeforeStop(text, start, NoteMark.SkipBack(text, start, end));
        return WithoutMarks(text, start, end);
    }

    private static int BeforeStop(string text, int start, int end) =>
        end > start && text[end - 1] == '.' && !IsAbbreviation(text, start, end) ? BeforeLinks(text, start, BeforeEndMark(text, start, end - 1)) : end;

    /// <summary>"in December./.": the mark by which Vietnamese newspapers end a text.</summary>
    private static int BeforeEndMark(string text, int start, int end) =>
        end - 1 > start && text[end - 1] == '/' && text[end - 2] == '.' ? end - 2 : end;

    /// <summary>
    /// Sentences between quotation marks are what was said, without the marks: "“The sea is calm. It will stay so.”", and the
    /// first of several, "“The sea is calm". A phrase between marks keeps them.
    /// </summary>
    private static ContentRange WithoutMarks(string text, int start, int end)
    {
        QuotationMark mark = end > start ? SentenceQuotations.OpenedBy(text[start]) : QuotationMark.None;
        if (mark == QuotationMark.None)
        {
            return new ContentRange(start, end - start);
        }

        int close = start + 1;
        while (close < end && !SentenceQuotations.ClosedBy(mark, text[close]))
        {
            close++;
        }

        // French sets blanks inside its marks: "« The sea is calm. »".
        int first = Blank.Skip(text, start + 1, close);
        int words = Blank.TrimEnd(text, first, close);
        bool isSentence = close == end || (close == end - 1 && words > first && text[words - 1] is '.' or '!' or '?');
        int last = isSentence ? BeforeStop(text, first, words) : end;
        return isSentence ? new ContentRange(first, last - first) : new ContentRange(start, end - start);
    }

    /// <summary>Behind the "**" that closes what the verb is a part of: "**strongly opposed** any attempts".</summary>
    private static int BehindMark(string text, int start, int end)
    {
        int mark = start;
        while (mark < end && text[mark] is '*' or '_')
        {
            mark++;
        }

        return mark < end && char.IsWhiteSpace(text[mark]) ? mark : start;
    }

    private static int BeforeLinks(string text, int start, int end)
    {
        while (end > start && IsLink(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The "; and" at the end of the last item but one leads to the next item.</summary>
    private static bool IsAndBehindLink(string text, int start, int end) =>
        end - start > 5
        && string.CompareOrdinal(text, end - 4, " and", 0, 4) == 0
        && text[end - 5] is ',' or ';';

    private static bool IsLink(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or ':';

    /// <summary>"U.S.", "U. S." or "etc." stands at the end.</summary>
    private static bool IsAbbreviation(string text, int start, int end) =>
        end - start >= 4
        && (string.CompareOrdinal(text, end - 4, "etc.", 0, 4) == 0
            || (char.IsUpper(text[end - 2]) && (text[end - 3] == '.' || (text[end - 3] == ' ' && text[end - 4] == '.'))));
}
