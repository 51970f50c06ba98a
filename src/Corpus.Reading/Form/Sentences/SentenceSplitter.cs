using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>Cuts the text of a block into sentences. Every character that is not blank is in exactly one of them.</summary>
internal sealed class SentenceSplitter(SentenceEnd ends)
{
    /// <summary>Where the sentences stand in <paramref name="text"/>, in order: start and end of each.</summary>
    public List<(int Start, int End)> Split(string text, CancellationToken cancellation)
    {
        List<(int Start, int End)> sentences = [];
        int start = Blank.Skip(text, 0, text.Length);
        bool hasWord = false;
        bool isQuoted = false;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }

            hasWord = hasWord || char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]);
            if (!hasWord || !SentenceEnd.IsStop(text[i]))
            {
                continue;
            }

            int closed = SkipClosers(text, i + 1, isQuoted);
            int after = NoteMark.Skip(text, i, closed, text.Length);
            if (!IsBeforeAttribution(text, i, closed) && !StopOfDay.Is(text, start, i) && IsEnd(text, start, i, after))
            {
                cancellation.ThrowIfCancellationRequested();
                sentences.Add((start, after));
                start = Blank.Skip(text, after, text.Length);
                i = start - 1;
                hasWord = false;
                isQuoted = false;
            }
        }

        AddRest(sentences, text, start, hasWord);
        return sentences;
    }

    private static void AddRest(List<(int Start, int End)> sentences, string text, int start, bool hasWord)
    {
        int end = Blank.TrimEnd(text, start, text.Length);
        if (end <= start)
        {
            return;
        }

        if (hasWord || sentences.Count == 0)
        {
            sentences.Add((start, end));
            return;
        }

        // Punctuation alone is no sentence: it stays with the one before.
        sentences[sentences.Count - 1] = (sentences[sentences.Count - 1].Start, end);
    }

    /// <summary>"“The harbour is open.” – Minister Kihara", with a dash or the two hyphens of a typewriter: who said it belongs to what was said.</summary>
    private static bool IsBeforeAttribution(string text, int stop, int closed)
    {
        int dash = Blank.Skip(text, closed, text.Length);
        return closed > stop + 1 && text[closed - 1] is '"' or '\u201D' or '\u2019' or '\'' or '\u00BB'
            && dash + 1 < text.Length && text[dash] is '-' or '\u2013' or '\u2014' or '\u2015'
            && Word.Read(text, text[dash] == '-' && text[dash + 1] == '-' ? dash + 2 : dash + 1, text.Length).IsCapitalized;
    }

    private bool IsEnd(string text, int start, int stop, int after)
    {
        bool isRunOfStops = stop + 1 < text.Length && SentenceEnd.IsStop(text[stop + 1]);
        if (isRunOfStops || IsNumberOfItem(text, start, stop))
        {
            return false;
        }

        if (after >= text.Length || Blank.Is(text[after]))
        {
            return ends.Ends(text, start, stop, Blank.Skip(text, after, text.Length), text.Length);
        }

        return ends.EndsWithoutBlank(text, start, stop, after, text.Length);
    }

    /// <summary>"2." at the start of a sentence numbers it.</summary>
    private static bool IsNumberOfItem(string text, int start, int stop)
    {
        // A longer number is none, and its digits need no look at each of its stops.
        if (text[stop] != '.' || stop - start is not (1 or 2))
        {
            return false;
        }

        for (int i = start; i < stop; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                return false;
            }
        }

        return stop + 1 < text.Length;
    }

    /// <summary>
    /// Behind what closes with a stop. A straight quote closes when one is open, or when nothing follows that it could
    /// open.
    /// </summary>
    private static int SkipClosers(string text, int i, bool isQuoted)
    {
        while (i < text.Length && SentenceEnd.IsCloser(text[i]))
        {
            bool isAtEnd = i + 1 >= text.Length || Blank.Is(text[i + 1]) || SentenceEnd.IsCloser(text[i + 1]);
            if ((text[i] == '"' && !isQuoted && !isAtEnd) || (text[i] == '\'' && !isAtEnd))
            {
                break;
            }

            i++;
        }

        return BehindSpacedCloser(text, i);
    }

    /// <summary>"« Our armies know each other. » Minister X": French sets blanks inside its marks. "»Wir" opens in German.</summary>
    private static int BehindSpacedCloser(string text, int i)
    {
        int mark = Blank.Skip(text, i, text.Length);
        bool closes = mark > i && mark < text.Length && text[mark] == '»' && (mark + 1 == text.Length || Blank.Is(text[mark + 1]));
        return closes ? mark + 1 : i;
    }
}
