using Corpus.Reading.Dates;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>
/// Decides whether what looks like a marker at the start of a line is one: "75 minutes" and "28. The" can be the middle
/// of a sentence that was cut before a number.
/// </summary>
internal sealed class MarkerJudge(DocumentLines document, Grammar grammar)
{
    private readonly string _content = document.Content;
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>The marker of the line, or null when the line has none.</summary>
    public Marker? Accept(OpenBlock? open, BodyLine line, BodyLine? next)
    {
        Marker? marker = MarkerReader.Read(_content, line.Line);
        if (marker is null || (marker.Number is null && marker.TextStart >= line.Line.TextEnd && (next is null || line.Line.Length > 1)))
        {
            return null;
        }

        marker = ReadAsLetter(marker);
        if (document.Initials.Begins(marker, line.Line.TextEnd) || !IsMarker(marker, open, line, next))
        {
            return null;
        }

        if (marker.Number is not null)
        {
            _last[ListOf(marker)] = marker.Ordinal;
        }

        return marker;
    }

    private bool IsMarker(Marker marker, OpenBlock? open, BodyLine line, BodyLine? next)
    {
        bool isFree = open is null || open.IsEmpty || open.EndsInColon || open.IsCompleteBefore(line.Line.TextStart, line.IsApart);
        return marker.Form switch
        {
            MarkerForm.Bullet or MarkerForm.Ornament => isFree || !IsDash(marker, open!, line),
            MarkerForm.Bracketed => isFree || !IsInsideSentence(marker, open!, line),
            MarkerForm.Stopped when !IsDigits(marker) => IsNext(marker) && (isFree || !IsInsideSentence(marker, open!, line)),
            MarkerForm.Stopped => isFree || !IsInsideSentence(marker, open!, line),
            _ => IsBareNumber(marker, isFree, open, line, next),
        };
    }

    /// <summary>"- and" in the middle of a sentence is a dash.</summary>
    private bool IsDash(Marker marker, OpenBlock open, BodyLine line) =>
        !marker.HasBullet && !line.IsApart && open.Marker is null
        && _content[marker.Start] is '–' or '—' && char.IsLower(_content[marker.TextStart]);

    private bool IsInsideSentence(Marker marker, OpenBlock open, BodyLine line)
    {
        if (open.Marker?.Style == marker.Style && IsNext(marker))
        {
            return false;
        }

        // "The Ministers concurred to" / "(a) accelerate …": a list that no colon leads in.
        bool beginsList = marker is { Form: MarkerForm.Bracketed, Ordinal: 1 }
            && (open.Marker is null || (!IsDigits(marker) && open.Marker.Style != marker.Style && Connector.IsLast(_content, open.LastPlace.Start, open.LastPlace.End)));
        if (beginsList && !Connector.NamesNumber(_content, open.LastPlace.Start, open.LastPlace.End))
        {
            return false;
        }

        if (!marker.HasBullet && Connector.IsBeforeNumber(_content, open.LastPlace.Start, open.LastPlace.End))
        {
            return true;
        }

        return !IsNext(marker) && open.Marker is null && !marker.HasBullet && (!line.IsApart || !open.CanBeHeading(HeadingForm.MostWords));
    }

    private bool IsBareNumber(Marker marker, bool isFree, OpenBlock? open, BodyLine line, BodyLine? next)
    {
        int start = marker.TextStart;
        int end = line.Line.TextEnd;
        if (start >= end || DateReader.OfLine.EndAt(_content, line.Line.TextStart, end) >= 0 || !char.IsLetter(FirstLetter(start)))
        {
            return false;
        }

        bool isHeading = grammar.Headings.Is(_content, start, end);
        bool isOwnLine = isHeading && line.IsApart && next is { } following
            && grammar.Starts.IsClear(_content, following.Line.TextStart, following.Line.TextEnd);
        bool isAfterNumber = open is { IsEmpty: false } && Connector.IsBeforeNumber(_content, open.LastPlace.Start, open.LastPlace.End);
        if (!isFree)
        {
            return isOwnLine && !isAfterNumber;
        }

        // "I" alone is a word, and a list of capitals is seldom without stops: only a heading on its own line is sure.
        bool isSure = char.IsUpper(FirstLetter(start)) && IsDigits(marker);
        return isSure ? IsNext(marker) || isOwnLine : IsNext(marker) && isOwnLine;
    }

    private char FirstLetter(int i) => Word.Opens(_content[i]) && i + 1 < _content.Length ? _content[i + 1] : _content[i];

    private bool IsNext(Marker marker) =>
        marker.Ordinal == 1 || (_last.TryGetValue(ListOf(marker), out int last) && last + 1 == marker.Ordinal);

    /// <summary>"3 Realignment" can follow "2. Regional affairs".</summary>
    private static string ListOf(Marker marker) => marker.Form == MarkerForm.Bare ? marker.Style + "." : marker.Style;

    private static bool IsDigits(Marker marker) => char.IsDigit(marker.Number![0]);

    /// <summary>"(i)" is a Roman one, but the ninth letter where "(h)" has just been.</summary>
    private Marker ReadAsLetter(Marker marker)
    {
        if (marker.Number is not { Length: 1 } number || IsDigits(marker) || IsNext(marker))
        {
            return marker;
        }

        string style = marker.Style.Replace('i', 'a').Replace('I', 'A');
        Marker letter = marker with { Style = style, Ordinal = Numeral.OrdinalOfLetter(number[0]) };
        return style != marker.Style && IsNext(letter) ? letter : marker;
    }
}
