using System.Runtime.InteropServices;
using System.Text;
using Corpus.Reading.Matching;
using Corpus.Reading.Text;

namespace Corpus;

/// <summary>Counts words, or n-grams, in one pass over statements.</summary>
/// <remarks>Linear in the text for words; for n-grams in the text times n, which is what the n-grams are long together.</remarks>
internal sealed class FrequencyCounter(int size)
{
    private readonly WordVocabulary _vocabulary = new();
    private readonly MeetingNumbers _meetings = new();
    private readonly List<Tally> _tallies = [];

    /// <summary>Pairs of a word and a meeting, for words that came back to a meeting after another.</summary>
    private readonly HashSet<(int Word, int Meeting)> _seen = [];
    private int _total;

    public static FrequencyList Count(IEnumerable<Statement> statements, int size)
    {
        FrequencyCounter counter = new(size);
        foreach (Statement statement in statements)
        {
            counter.Add(statement);
        }

        return counter.ToList();
    }

    private void Add(Statement statement)
    {
        int meeting = _meetings.NumberOf(statement.Meeting);
        if (size == 1)
        {
            string text = statement.Text;
            for (Token word = Words.Next(text, 0); !word.IsNone; word = Words.Next(text, word.End))
            {
                Add(_vocabulary.NumberOf(text, word.Start, word.Length), meeting);
            }
        }
        else
        {
            AddGrams(statement.Text, meeting);
        }
    }

    /// <summary>Writes the words with one blank between, where every n-gram is a part; none goes on behind the end of a sentence, as no phrase does.</summary>
    private void AddGrams(string text, int meeting)
    {
        StringBuilder joined = new();
        List<int> starts = [];
        int end = 0;
        for (Token word = Words.Next(text, 0); !word.IsNone; word = Words.Next(text, end))
        {
            if (starts.Count > 0 && SentenceBreak.IsBetween(text, end, word.Start))
            {
                AddGrams(joined, starts, meeting);
            }

            starts.Add(joined.Length);
            joined.Append(text, word.Start, word.Length).Append(' ');
            end = word.End;
        }

        AddGrams(joined, starts, meeting);
    }

    private void AddGrams(StringBuilder joined, List<int> starts, int meeting)
    {
        string words = joined.ToString();
        starts.Add(words.Length);
        for (int first = 0; first < starts.Count - size; first++)
        {
            int behind = starts[first + size] - 1;
            Add(_vocabulary.NumberOf(words, starts[first], behind - starts[first]), meeting);
        }

        joined.Clear();
        starts.Clear();
    }

    private void Add(int word, int meeting)
    {
        if (word == _tallies.Count)
        {
            _tallies.Add(new Tally { LastMeeting = -1 });
        }

        _total++;
        ref Tally tally = ref CollectionsMarshal.AsSpan(_tallies)[word];
        tally.Count++;
        if (tally.LastMeeting != meeting)
        {
            tally.LastMeeting = meeting;
            tally.Range += _seen.Add((word, meeting)) ? 1 : 0;
        }
    }

    private FrequencyList ToList()
    {
        WordFrequency[] entries = new WordFrequency[_tallies.Count];
        for (int word = 0; word < entries.Length; word++)
        {
            entries[word] = new WordFrequency(_vocabulary[word], _tallies[word].Count, _tallies[word].Range, _total);
        }

        Array.Sort(entries, static (one, other) =>
            one.Count != other.Count ? other.Count.CompareTo(one.Count) : string.CompareOrdinal(one.Word, other.Word));
        return new FrequencyList(size, _total, entries);
    }

    private struct Tally
    {
        public int Count;
        public int Range;
        public int LastMeeting;
    }
}
