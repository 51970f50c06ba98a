using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>What a numbered block turned out to be.</summary>
internal enum NumberedKind
{
    Item,
    Heading,

    /// <summary>A heading with the first sentence of its section in the same line.</summary>
    HeadingWithSentence,
}

/// <summary>What follows a block.</summary>
internal enum Follower
{
    Nothing,

    /// <summary>A marker of the same style.</summary>
    Sibling,

    /// <summary>What begins as a sentence does.</summary>
    Sentence,

    /// <summary>A marker of another style.</summary>
    OtherMarker,

    /// <summary>Anything else.</summary>
    Text,
}

/// <summary>Tells numbered headings from numbered paragraphs.</summary>
internal sealed class NumberedForm(Grammar grammar)
{
    private const int MostWordsBeforeFullStop = 15;
    private const int MostWords = 30;

    /// <param name="isInList">True when the block before was an item of the same list.</param>
    /// <param name="next">What follows the block.</param>
    /// <param name="glued">Where the sentence begins, for a heading with one; else -1.</param>
    public NumberedKind Classify(OpenBlock block, bool isInList, Follower next, out int glued)
    {
        glued = -1;
        string text = block.Beginning;
        if (block.IsBulleted || block.IsEmpty || grammar.Starts.IsClause(text, 0, text.Length) || IsInfinitive(text))
        {
            return NumberedKind.Item;
        }

        if (block.Marker!.Form is MarkerForm.Stopped or MarkerForm.Bare && !isInList)
        {
            glued = grammar.Headings.FindGluedSentence(text, text.Length);
            if (glued > 0)
            {
                return NumberedKind.HeadingWithSentence;
            }
        }

        bool endsInFullStop = HeadingForm.EndsInFullStop(text, 0, text.Length);
        bool canBeHeading = next is Follower.Sentence || (next is Follower.Text && !block.FollowsLeadIn)
            || (next is Follower.OtherMarker && !block.FollowsLeadIn && !endsInFullStop);
        return canBeHeading && !isInList && IsHeadingText(block, text) ? NumberedKind.Heading : NumberedKind.Item;
    }

    // "To work on expansion …" is what was said, without a verb of its own.
    private static bool IsInfinitive(string text) => text.StartsWith("To ", StringComparison.Ordinal);

    private bool IsHeadingText(OpenBlock block, string text)
    {
        if (block.IsLong || grammar.Starts.HasMinisters(text, 0, text.Length))
        {
            return false;
        }

        if (HeadingForm.EndsInFullStop(text, 0, text.Length))
        {
            return !grammar.Verbs.IsIn(text, 0, text.Length) && CountWords(text) <= MostWordsBeforeFullStop;
        }

        return (!block.EndsInColon || !grammar.Verbs.IsIn(text, 0, text.Length)) && CountWords(text) <= MostWords;
    }

    private static int CountWords(string text)
    {
        int count = 0;
        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone; word = Word.Read(text, word.End, text.Length))
        {
            count++;
        }

        return count;
    }
}
