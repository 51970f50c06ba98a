using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Openings;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>Finds where the subject of an opening begins: behind "On May 2, 2024,", behind "Taking part were", "The Ministry announced that" and the like.</summary>
internal static class SubjectSlot
{
    private const int MostAdverbials = 4;

    private static readonly WordSet Adverbials = WordLists.SetIgnoringCase("function-words: opens a sentence")
        .And(WordLists.Set("adverbials: opens a sentence with a day or an occasion"));

    /// <summary>The token where the subject begins; the end where none can be told.</summary>
    public static int Of(OpeningText text)
    {
        if (WhoCameFirst.BehindVerb(text.Text, 0, text.Text.Length) is > 0 and var behindVerb)
        {
            return text.TokenFrom(behindVerb, 0);
        }

        int at = text.BehindAnnouncement(InlineDateline.End(text));
        for (int count = 0; count < MostAdverbials; count++)
        {
            int behind = DayInWords.Behind(text, at);
            if (behind == at && !Adverbials.Contains(text.Plain(at)))
            {
                break;
            }

            at = SkipRemarks(text, behind > at ? behind : Behind(text, at));
        }

        return at;
    }

    /// <summary>Behind the day that an adverbial holds, else behind its comma.</summary>
    private static int Behind(OpeningText text, int index)
    {
        for (int i = index; i < index + 7; i++)
        {
            if (DateExpression.At(text, i) is DateExpression date)
            {
                return date.Next;
            }
        }

        while (index < text.Count && !text.IsComma(index))
        {
            index++;
        }

        return index;
    }

    /// <summary>Behind commas, and behind "(local time)" after a day.</summary>
    private static int SkipRemarks(OpeningText text, int index)
    {
        while (index < text.Count && (!text[index].IsWord || text.IsInBrackets(index)))
        {
            index++;
        }

        return index;
    }
}
