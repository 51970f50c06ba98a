using System.Text;
using Corpus.Reading.Matching.Quotations.Clauses;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus;

/// <summary>
/// Writes the text fragment by which a browser finds words in a page and shows them: WICG, "URL Fragment Text Directives",
/// <c>#:~:text=prefix-,start,end,-suffix</c>.
/// </summary>
internal sealed class TextFragment
{
    /// <summary>More words are given by the first and the last of them: a page may break lines within them, and an address is to be short.</summary>
    private const int MostWhole = 8;

    /// <summary>How many words the beginning, the end, and what stands before and behind have.</summary>
    private const int WordsOfPart = 4;

    private readonly IndexedPassageTable _passages;
    private readonly PlaceRange _text;
    private readonly QuotationIndex _index;
    private readonly PlaceRange _quoted;

    private TextFragment(QuotedPlaces places, QuotationIndex index)
    {
        _index = index;
        _passages = index.Passages;
        _quoted = places.Whole;
        _text = _passages.RangeOfText(_passages.TextOf(_passages.At(_quoted.Start)));
    }

    /// <summary>The address with the fragment, behind what it has of its own.</summary>
    public static string Of(Uri address, QuotedPlaces places, QuotableMeetings source)
    {
        string url = address.AbsoluteUri;
        string sign = url.Contains('#', StringComparison.Ordinal) ? "" : "#";
        return $"{url}{sign}:~:text={new TextFragment(places, source.Index).Write()}";
    }

    private string Write()
    {
        bool isWhole = _quoted.Length <= MostWhole && _passages.RangeOf(_passages.At(_quoted.Start)).End >= _quoted.End;
        PlaceRange start = isWhole ? _quoted : WithinPassage(new(_quoted.Start, Math.Min(_quoted.End, _quoted.Start + WordsOfPart)), atEnd: false);
        PlaceRange end = isWhole ? start : WithinPassage(new(Math.Max(start.End, _quoted.End - WordsOfPart), _quoted.End), atEnd: true);
        StringBuilder fragment = new();
        bool isTwice = IsTwice(start);
        if (isTwice && Before(start) is { Length: > 0 } before)
        {
            fragment.Append(Encode(before)).Append("-,");
        }

        fragment.Append(Encode(start));
        if (!isWhole && end.Length > 0)
        {
            fragment.Append(',').Append(Encode(end));
        }

        if ((isTwice || (!isWhole && IsTwice(end))) && Behind(end) is { Length: > 0 } behind)
        {
            fragment.Append(",-").Append(Encode(behind));
        }

        return fragment.ToString();
    }

    /// <summary>A part stands in one paragraph of a page.</summary>
    private PlaceRange WithinPassage(PlaceRange range, bool atEnd)
    {
        PlaceRange passage = _passages.RangeOf(_passages.At(atEnd ? range.End - 1 : range.Start));
        return new PlaceRange(Math.Max(range.Start, passage.Start), Math.Min(range.End, passage.End));
    }

    private PlaceRange Before(PlaceRange range) =>
        new(Math.Max(_passages.RangeOf(_passages.At(range.Start)).Start, range.Start - WordsOfPart), range.Start);

    private PlaceRange Behind(PlaceRange range) =>
        new(range.End, Math.Min(_passages.RangeOf(_passages.At(range.End - 1)).End, range.End + WordsOfPart));

    private bool IsTwice(PlaceRange range) => range.Length > 0 && new RunSearch(_index, _index.Units[range.Start..range.End], CancellationToken.None).In(_text, most: 2).Count > 1;

    /// <summary>
    /// Commas and "&amp;" as codes. A hyphen means something at the end of a prefix and at the beginning of a suffix only, where no word has one;
    /// <see cref="Uri"/> would undo its code.
    /// </summary>
    private string Encode(PlaceRange range) => Uri.EscapeDataString(_passages.TextBetween(range));
}
