using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Items;

/// <summary>
/// What an item without a verb of its own goes on with: the speakers and the last act of the sentence that leads it in. A
/// lead-in that reports nothing itself ("The key points of the discussion are as follows:") passes on the sentence before
/// it. The last act, since a list hangs on the verb nearest to it.
/// </summary>
internal sealed class Inheritance
{
    /// <summary>One for each depth: 0 the paragraph, 1 its items, 2 theirs.</summary>
    private readonly List<Saying?> _byLevel = [];

    /// <summary>A section begins: its items have nothing to do with the sentences of the one before.</summary>
    public void BeginSection() => _byLevel.Clear();

    /// <summary>What the sentences of a block inherit; null where nothing leads it in.</summary>
    public Saying? For(ParsedBlock block)
    {
        for (int level = Math.Min(LevelOf(block), _byLevel.Count) - 1; level >= 0; level--)
        {
            if (_byLevel[level] is Saying saying)
            {
                return saying;
            }
        }

        return null;
    }

    /// <summary>A sentence was read: the items under its block may go on with it.</summary>
    /// <param name="isOfNobody">True where it begins with somebody of whom it is not known that they took part: "The three leaders:".</param>
    public void Note(ParsedBlock block, ParsedSentence sentence, Saying saying, bool isOfNobody)
    {
        int level = LevelOf(block);
        if (sentence.IsLeadIn && saying.Act == null && saying.Speakers.Count == 0 && !isOfNobody)
        {
            Cut(level + 1);
            return;
        }

        Cut(level);
        while (_byLevel.Count < level)
        {
            _byLevel.Add(null);
        }

        _byLevel.Add(saying);
    }

    private static int LevelOf(ParsedBlock block) => block.IsItem ? Math.Min(Math.Max(block.Level, 1), MostLevels) : 0;

    /// <summary>Deeper than any list that is read as one; a bound for texts that are none.</summary>
    private const int MostLevels = 64;

    private void Cut(int count)
    {
        if (_byLevel.Count > count)
        {
            _byLevel.RemoveRange(count, _byLevel.Count - count);
        }
    }
}

/// <summary>The last act of a sentence and who did it; null, and who speaks, when nothing was reported.</summary>
internal sealed record Saying(EquatableArray<int> Speakers, ReadAct? Act)
{
    public static Saying Of(EquatableArray<int> speakers, EquatableArray<ReadAct> acts) =>
        acts.Count > 0 && acts[acts.Count - 1] is var last ? new Saying(last.Speakers, last) : new Saying(speakers, null);
}
