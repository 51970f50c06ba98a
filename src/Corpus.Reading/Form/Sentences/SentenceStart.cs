using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Tells whether a sentence begins at a place where the text before it does not say so by a full stop: after a page
/// break, an abbreviation, or an item without its full stop.
/// </summary>
internal sealed class SentenceStart(SubjectForm subjects, SentenceEnd ends)
{
    private const int LongestAdverbial = 70;

    /// <summary>True where the words can hardly be the middle of a sentence.</summary>
    public bool IsClear(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        return SentenceStarter.Is(text, word) || subjects.FindVerbOfOffice(text, word.Start, end) >= 0;
    }

    /// <summary>True where a sentence with subject and verb begins.</summary>
    public bool IsClause(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        if (subjects.FindVerbOfOffice(text, word.Start, end) >= 0 || subjects.IsPronounWithVerb(text, word.Start, end))
        {
            return true;
        }

        return SentenceStarter.Is(text, word) && HasMinisters(text, word.End, end);
    }

    /// <summary>True when the ministers stand with their verb somewhere in the sentence that goes on here.</summary>
    public bool HasMinisters(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < LongestAdverbial && !word.IsNone; count++)
        {
            if (subjects.IsMinistersWithVerb(text, word.Start, end) || subjects.FindVerbOfOffice(text, word.Start, end) >= 0)
            {
                return true;
            }

            if (ends.IsAfter(text, word.Start, word.End, end))
            {
                return false;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }
}
