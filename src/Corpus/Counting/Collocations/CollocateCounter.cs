using System.Collections.Immutable;
using Corpus.Reading.Matching;
using Corpus.Reading.Text;

namespace Corpus;

/// <summary>Counts the words near a phrase in one pass over statements; linear in the text, whatever the span is.</summary>
internal sealed class CollocateCounter(Phrase node, int span)
{
    private readonly WordVocabulary _vocabulary = new();
    private readonly List<int> _counts = [];
    private readonly List<int> _together = [];
    private int _nodes;
    private int _words;
    private int _near;

    public static IReadOnlyList<Collocate> Count(IEnumerable<Statement> statements, Phrase node, int span)
    {
        CollocateCounter counter = new(node, span);
        foreach (Statement statement in statements)
        {
            counter.Add(statement.Text);
        }

        return counter.ToList();
    }

    private void Add(string text)
    {
        List<TextMatch> matches = node.In(text);
        CutStatement cut = new(text);
        int[] windows = matches.Count == 0 ? [] : Windows(cut, matches);
        int open = 0;
        for (int i = 0; i < cut.Words.Length; i++)
        {
            Token word = cut.Words[i];
            int number = _vocabulary.NumberOf(text, word.Start, word.Length);
            if (number == _counts.Count)
            {
                _counts.Add(0);
                _together.Add(0);
            }

            open += windows.Length == 0 ? 0 : windows[i];
            _counts[number]++;
            _together[number] += open > 0 ? 1 : 0;
            _near += open > 0 ? 1 : 0;
        }

        _words += cut.Words.Length;
        _nodes += matches.Count;
    }

    /// <summary>For each word how many windows begin there, less those that end before it.</summary>
    private int[] Windows(CutStatement cut, List<TextMatch> matches)
    {
        int count = cut.Words.Length;
        int[] windows = new int[count + 1];
        foreach (TextMatch match in matches)
        {
            int first = cut.FirstFrom(match.Start);
            int behind = cut.FirstFrom(match.End);
            windows[Math.Max(0, first - span)]++;
            windows[first]--;
            windows[behind]++;
            windows[span < count - behind ? behind + span : count]--;
        }

        return windows;
    }

    private ImmutableArray<Collocate> ToList()
    {
        CollocateTotals totals = new(_nodes, _words, _near, span);
        List<Collocate> collocates = [];
        for (int word = 0; word < _counts.Count; word++)
        {
            if (_together[word] > 0)
            {
                collocates.Add(new Collocate(_vocabulary[word], _counts[word], _together[word], totals));
            }
        }

        collocates.Sort(static (one, other) => one.LogLikelihood != other.LogLikelihood
            ? other.LogLikelihood.CompareTo(one.LogLikelihood)
            : string.CompareOrdinal(one.Word, other.Word));
        return [.. collocates];
    }
}
