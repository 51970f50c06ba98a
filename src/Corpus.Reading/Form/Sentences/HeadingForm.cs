using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>Tells headings from sentences by their form.</summary>
internal sealed class HeadingForm(SentenceStart starts, FiniteVerb verbs)
{
    /// <summary>No heading has more characters.</summary>
    public const int Longest = 260;

    /// <summary>No heading has more words: so many fill the characters that it can have.</summary>
    public const int MostWords = 30;

    /// <summary>
    /// A line without a number has no more where it is a heading: so many fill a line of a page, and what is longer is
    /// rather a sentence that lacks its stop.
    /// </summary>
    public const int MostWordsWithoutNumber = 14;

    /// <summary>True for words that can be a heading: few, without a full stop, and with no subject and verb.</summary>
    public bool Is(string text, int start, int end, int mostWords = MostWords)
    {
        if (end - start > Longest || end <= start || EndsInFullStop(text, start, end) || Connector.IsLast(text, start, end) || IsQuotedSentence(text, start, end))
        {
            return false;
        }

        return Word.Count(text, start, end) <= mostWords && !HasClause(text, start, end);
    }

    /// <summary>True when the words are a sentence, or the beginning of one: "With regard to …, the Ministers welcomed".</summary>
    public bool HasClause(string text, int start, int end) =>
        starts.IsClause(text, start, end) || starts.HasMinisters(text, start, end);

    /// <summary>
    /// "At the outset, the host expressed sympathy. Minister Kihara then …": what has a finite verb and a full stop is no
    /// heading.
    /// </summary>
    private bool IsSentence(string text, int end) => EndsInFullStop(text, 0, end) && verbs.IsIn(text, 0, end);

    /// <summary>
    /// "\"Every crew counts.\" -- Minister Kihara": what somebody said and who it was, with the stop inside the marks. "“Freedom Shield” – a joint
    /// exercise" has none.
    /// </summary>
    private static bool IsQuotedSentence(string text, int start, int end)
    {
        if (text[start] is not ('"' or '\u201C' or '\u201E' or '\u00AB'))
        {
            return false;
        }

        for (int i = start + 2; i + 1 < end; i++)
        {
            if (text[i] is '"' or '\u201D' or '\u201C' or '\u00BB')
            {
                int dash = Blank.Skip(text, i + 1, end);
                return SentenceEnd.IsStop(text[i - 1]) && dash < end && text[dash] is ('-' or '\u2013' or '\u2014' or '\u2015');
            }
        }

        return false;
    }

    /// <summary>True when a stop ends the words that is not the stop of an abbreviation: not in "U.S. Forces etc.".</summary>
    public static bool EndsInFullStop(string text, int start, int end)
    {
        int stop = SentenceEnd.FindStop(text, start, end);
        return stop >= 0 && (text[stop] != '.' || Abbreviation.At(text, start, stop) == AbbreviationKind.None);
    }

    /// <summary>
    /// Where the first sentence begins in a line that starts with a heading ("… to Deter and Respond The Ministers
    /// concurred"), or -1.
    /// </summary>
    public int FindGluedSentence(string text, int end)
    {
        int limit = Math.Min(end, Longest);
        Word before = Word.Read(text, 0, limit);
        Word word = Word.Read(text, before.End, limit);
        while (!word.IsNone && word.End < end)
        {
            bool canBegin = word.IsCapitalized && text[before.End - 1] is not (',' or ';' or '/' or '(')
                && !(before.Core.Length > 0 && Connector.IsLast(text, before.Start, before.End));
            if (canBegin && starts.IsClause(text, word.Start, end))
            {
                return IsSentence(text, before.End) ? -1 : word.Start;
            }

            before = word;
            word = Word.Read(text, word.End, limit);
        }

        return -1;
    }
}
