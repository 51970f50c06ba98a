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

/// <summary>Tells numbered headings from numbered paragraphs.</summary>
internal static class NumberedForm
{
    /// <summary>
    /// "2. Cooperation in the Indo-Pacific." is one although it has a stop; longer ones are rather sentences without a
    /// verb.
    /// </summary>
    private const int MostWordsBeforeFullStop = 15;

    /// <summary>Sure items first, then what a heading must be.</summary>
    public static LineRule<NumberedBlock, NumberedKind>[] Rules { get; } =
    [
        new("bullet", "- (1) Regional affairs", "First: a bullet marks an item whatever its words are.", NumberedKind.Item,
            static of => of.Block.IsBulleted || of.Block.IsEmpty),
        new("sentence", "1. The Ministers confirmed the progress", "Before a heading with a sentence: it has no heading.", NumberedKind.Item,
            static of => of.Grammar.Starts.IsClause(of.Text, 0, of.Text.Length)),
        new("infinitive", "1. To work on exercises", "What was agreed, without a verb of its own to tell it by.", NumberedKind.Item,
            static of => of.Text.StartsWith("To ", StringComparison.Ordinal)),
        new("heading with its first sentence", "1. Regional affairs The Ministers concurred", "Before what follows is asked: its text follows in it.",
            NumberedKind.HeadingWithSentence,
            static of => of.Block.Marker!.Form is MarkerForm.Stopped or MarkerForm.Bare && !of.IsInList && of.Glued > 0 && !HasSentenceBefore(of, of.Glued)),
        new("further item", "(2) Missile defense", "Before headings: its list has begun.", NumberedKind.Item,
            static of => of.IsInList),
        new("nothing to head", "1. Missile defense", "Before headings: the next number, or nothing, follows.", NumberedKind.Item,
            static of => !IsBeforeText(of)),
        new("heading", "1. Regional affairs", "Last: everything else about it has been asked.", NumberedKind.Heading,
            static of => IsHeadingText(of.Block, of.Text, of.Grammar)),
    ];

    /// <summary>What has a verb and a full stop is a sentence, and no heading of the next.</summary>
    private static bool HasSentenceBefore(NumberedBlock of, int end) =>
        HeadingForm.EndsInFullStop(of.Text, 0, Blank.TrimEnd(of.Text, 0, end)) && of.Grammar.Verbs.IsIn(of.Text, 0, end);

    private static bool IsBeforeText(NumberedBlock of) => of.Next switch
    {
        Follower.Sentence => true,
        Follower.Text => !of.Block.FollowsLeadIn,
        Follower.OtherMarker => !of.Block.FollowsLeadIn && !HeadingForm.EndsInFullStop(of.Text, 0, of.Text.Length),
        _ => false,
    };

    private static bool IsHeadingText(OpenBlock block, string text, Grammar grammar)
    {
        // "To this end, we have decided to" leads in the items behind it.
        if (block.IsLong || Connector.IsLast(text, 0, text.Length) || grammar.Starts.HasMinisters(text, 0, text.Length))
        {
            return false;
        }

        if (HeadingForm.EndsInFullStop(text, 0, text.Length))
        {
            return !grammar.Verbs.IsIn(text, 0, text.Length) && Word.Count(text, 0, text.Length) <= MostWordsBeforeFullStop;
        }

        return (!block.EndsInColon || !grammar.Verbs.IsIn(text, 0, text.Length)) && Word.Count(text, 0, text.Length) <= HeadingForm.MostWords;
    }
}
