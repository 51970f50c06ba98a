using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Which passage and which text a place of an index stands in, and where in it.</summary>
internal sealed class IndexedPassageTable
{
    private readonly QuotablePassage[] _passages;
    private readonly int[] _textOf;
    private readonly int[] _indexInText;
    private readonly int[] _firstUnits;
    private readonly int[] _firstPassages;
    private readonly int[] _starts;
    private readonly int[] _lengths;

    public IndexedPassageTable(ImmutableArray<QuotableText> texts, List<List<QuotationUnit>> cut)
    {
        _passages = new QuotablePassage[cut.Count];
        _textOf = new int[cut.Count];
        _indexInText = new int[cut.Count];
        _firstUnits = new int[cut.Count + 1];
        _firstPassages = new int[texts.Length + 1];
        int passage = 0;
        for (int text = 0; text < texts.Length; text++)
        {
            _firstPassages[text] = passage;
            for (int i = 0; i < texts[text].Passages.Length; i++)
            {
                _passages[passage] = texts[text].Passages[i];
                _textOf[passage] = text;
                _indexInText[passage] = i;
                _firstUnits[passage + 1] = _firstUnits[passage] + cut[passage].Count;
                passage++;
            }
        }

        _firstPassages[texts.Length] = passage;
        _starts = new int[_firstUnits[passage]];
        _lengths = new int[_starts.Length];
        int place = 0;
        foreach (List<QuotationUnit> units in cut)
        {
            foreach (QuotationUnit unit in units)
            {
                _starts[place] = unit.Start;
                _lengths[place++] = unit.Length;
            }
        }
    }

    /// <summary>All places there are.</summary>
    public PlaceRange Everywhere => new(0, _starts.Length);

    public QuotablePassage this[int passage] => _passages[passage];

    /// <summary>The passage that has a place.</summary>
    public int At(int place)
    {
        int found = Array.BinarySearch(_firstUnits, place);
        found = found >= 0 ? found : ~found - 1;

        // Passages without a word begin where the next one does.
        while (_firstUnits[found + 1] == place)
        {
            found++;
        }

        return found;
    }

    /// <summary>The text that has a passage.</summary>
    public int TextOf(int passage) => _textOf[passage];

    /// <summary>Where a passage stands among those of its text.</summary>
    public int IndexInText(int passage) => _indexInText[passage];

    public PlaceRange RangeOf(int passage) => new(_firstUnits[passage], _firstUnits[passage + 1]);

    public PlaceRange RangeOfText(int text) => new(_firstUnits[_firstPassages[text]], _firstUnits[_firstPassages[text + 1]]);

    /// <summary>The passages around one that are of its section and its text.</summary>
    public PlaceRange SectionAround(int passage)
    {
        int first = passage;
        while (first > _firstPassages[_textOf[passage]] && _passages[first - 1].Section == _passages[passage].Section)
        {
            first--;
        }

        int last = passage;
        while (last + 1 < _firstPassages[_textOf[passage] + 1] && _passages[last + 1].Section == _passages[passage].Section)
        {
            last++;
        }

        return new PlaceRange(_firstUnits[first], _firstUnits[last + 1]);
    }

    /// <summary>Where a unit starts in the text of its passage.</summary>
    public int StartOf(int place) => _starts[place];

    /// <summary>Behind the unit in the text of its passage.</summary>
    public int EndOf(int place) => _starts[place] + _lengths[place];

    /// <summary>The words of some places, as published; those of two passages are joined by a blank.</summary>
    public string TextBetween(PlaceRange range) =>
        string.Join(" ", SpansOf(range).Select(span => _passages[span.Passage].Text.Substring(span.Start, span.Length)));

    /// <summary>The same with a quotation mark right before or behind them of which the other one stands in them.</summary>
    public string MarkedTextBetween(PlaceRange range)
    {
        string text = TextBetween(range);
        string first = _passages[At(range.Start)].Text;
        string last = _passages[At(range.End - 1)].Text;
        return EdgeMarks.With(text, first.Substring(0, _starts[range.Start]), last.Substring(EndOf(range.End - 1)));
    }

    /// <summary>Where some places stand in their passages; of one that goes on in the next, what stands behind its last word too.</summary>
    public IEnumerable<PassageSpan> SpansOf(PlaceRange range)
    {
        for (int place = range.Start; place < range.End;)
        {
            int passage = At(place);
            int next = _firstUnits[passage + 1];
            int start = place == range.Start ? _starts[place] : 0;
            int end = range.End > next ? _passages[passage].Text.Length : EndOf(range.End - 1);
            yield return new PassageSpan(passage, start, end - start);
            place = next;
        }
    }
}
