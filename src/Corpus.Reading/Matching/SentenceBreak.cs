using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Form.Sentences.Parts;

namespace Corpus.Reading.Matching;

/// <summary>
/// Tells whether a sentence ends between two words of a statement. A statement is one sentence as a rule; what it quotes can be
/// several.
/// </summary>
/// <remarks>
/// A sentence ends at a full stop, a question or an exclamation mark, with what closes behind it, where white space and a capital follow;
/// one of full width has its blank within it. A stop of an abbreviation ("Gen.", "No.", "etc."), of an initial ("J."), or one that belongs
/// to the word ("U.S.", "p.m.") ends none: what stands behind it goes on as a rule, and an end too many would hide what is there.
/// </remarks>
internal static class SentenceBreak
{
    /// <summary>True when a sentence ends between two words that follow each other.</summary>
    /// <param name="text">The text of both.</param>
    /// <param name="from">Behind the first word.</param>
    /// <param name="to">Where the second begins.</param>
    public static bool IsBetween(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!StopSign.Is(text[i]))
            {
                continue;
            }

            int stop = i;
            i = BehindClosers(text, stop, to, out bool isWide);
            bool goesOn = stop == from && text[stop] == '.' && i == stop + 1 && Abbreviation.At(text, 0, stop) != AbbreviationKind.None;
            if (isWide || (!goesOn && i < to && char.IsWhiteSpace(text[i]) && char.IsUpper(text[to])))
            {
                return true;
            }
        }

        return false;
    }

    private static int BehindClosers(string text, int stop, int to, out bool isWide)
    {
        int next = stop;
        isWide = false;
        while (next < to && (StopSign.Is(text[next]) || StopSign.IsCloser(text[next])))
        {
            isWide = isWide || StopSign.IsWide(text[next]);
            next++;
        }

        return next;
    }
}
