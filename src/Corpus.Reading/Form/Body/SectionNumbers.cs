using Corpus.Reading.Form.Lines;

namespace Corpus.Reading.Form.Body;

/// <summary>
/// The numbers of sections. Where headings of a second style stand under those of the first ("2. …" and in it "(1) …"),
/// the number of such a part is written as one cites it: "2(1)".
/// </summary>
internal sealed class SectionNumbers
{
    private string? _topStyle;
    private string? _topNumber;

    /// <summary>The number of the section with this marker; null when the marker has none.</summary>
    public string? Enter(Marker? marker)
    {
        if (marker?.Number is null)
        {
            return null;
        }

        string style = StyleOf(marker);
        _topStyle ??= style;
        if (style == _topStyle)
        {
            _topNumber = marker.Number;
            return marker.Number;
        }

        return _topNumber is null ? marker.Number : $"{_topNumber}({marker.Number})";
    }

    /// <summary>"1 Overview" and "2. Regional affairs" are of one kind; so are "1." and "1.1", which says itself where it is.</summary>
    private static string StyleOf(Marker marker)
    {
        if (marker.Form == MarkerForm.Bracketed || marker.Style.EndsWith(")", StringComparison.Ordinal))
        {
            return marker.Style;
        }

        string style = marker.Style.TrimEnd('.').TrimStart('-');
        return style == "1.1" ? "1" : style;
    }
}
