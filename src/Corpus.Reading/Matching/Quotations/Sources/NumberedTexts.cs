using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Cuts texts into numbered units: the first half of making an index.</summary>
internal sealed class NumberedTexts
{
    private readonly List<List<QuotationUnit>> _cut = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private NumberedTexts(ImmutableArray<QuotableText> texts, CancellationToken cancellation)
    {
        Texts = texts;
        foreach (QuotableText text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (QuotablePassage passage in text.Passages)
            {
                _cut.Add(WithKnownKeys(UnitCutter.Cut(passage.Text)));
            }
        }

        JoinBrokenWords();
        Number(cancellation);
        Passages = new IndexedPassageTable(texts, _cut);
    }

    public ImmutableArray<QuotableText> Texts { get; }

    public IndexedPassageTable Passages { get; }

    public Dictionary<string, int> Vocabulary { get; } = new(StringComparer.Ordinal);

    public int[] Numbers { get; private set; } = [];

    public static NumberedTexts Of(ImmutableArray<QuotableText> texts, CancellationToken cancellation) => new(texts, cancellation);

    /// <summary>Each key once in memory: a thousand texts have some hundred thousand words and a few thousand keys.</summary>
    private List<QuotationUnit> WithKnownKeys(List<QuotationUnit> units)
    {
        for (int i = 0; i < units.Count; i++)
        {
            if (_keys.TryGetValue(units[i].Key, out string? known))
            {
                units[i] = units[i] with { Key = known };
            }
            else
            {
                _keys.Add(units[i].Key, units[i].Key);
            }
        }

        units.TrimExcess();
        return units;
    }

    /// <summary>Passages with a cut word are few, so that the words of all are looked at only where there is one.</summary>
    private void JoinBrokenWords()
    {
        List<(int Passage, string Text)> broken = [];
        int next = 0;
        foreach (QuotablePassage passage in Texts.SelectMany(static text => text.Passages))
        {
            if (HasCut(passage.Text, _cut[next]))
            {
                broken.Add((next, passage.Text));
            }

            next++;
        }

        if (broken.Count > 0)
        {
            HashSet<string> whole = WholeWords(broken);
            broken.ForEach(one => _cut[one.Passage] = BrokenWords.Join(one.Text, _cut[one.Passage], whole.Contains));
        }
    }

    private HashSet<string> WholeWords(List<(int Passage, string Text)> broken)
    {
        Dictionary<int, string> texts = broken.ToDictionary(static one => one.Passage, static one => one.Text);
        HashSet<string> whole = new(StringComparer.Ordinal);
        for (int passage = 0; passage < _cut.Count; passage++)
        {
            List<QuotationUnit> units = _cut[passage];
            string? text = texts.TryGetValue(passage, out string? known) ? known : null;
            for (int i = 0; i < units.Count; i++)
            {
                bool isHalf = text is not null
                    && ((i + 1 < units.Count && BrokenWords.IsCut(text, units[i], units[i + 1]))
                        || (i > 0 && BrokenWords.IsCut(text, units[i - 1], units[i])));
                if (!isHalf)
                {
                    whole.Add(units[i].Key);
                }
            }
        }

        return whole;
    }

    private static bool HasCut(string text, List<QuotationUnit> units)
    {
        if (text.IndexOf('-') < 0 && text.IndexOf('\u2010') < 0 && text.IndexOf('\u00AD') < 0)
        {
            return false;
        }

        for (int i = 1; i < units.Count; i++)
        {
            if (BrokenWords.IsCut(text, units[i - 1], units[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void Number(CancellationToken cancellation)
    {
        int count = 0;
        _cut.ForEach(units => count += units.Count);
        Numbers = new int[count];
        int place = 0;
        foreach (List<QuotationUnit> units in _cut)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (QuotationUnit unit in units)
            {
                if (!Vocabulary.TryGetValue(unit.Key, out int number))
                {
                    Vocabulary.Add(unit.Key, number = Vocabulary.Count);
                }

                Numbers[place++] = number;
            }
        }
    }
}
