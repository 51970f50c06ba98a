using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// Another event that a statement names: "summit meeting on February 7, 2025". Immutable and thread-safe; equal when text
/// and date are.
/// </summary>
[JsonConverter(typeof(EventReferenceConverter))]
public sealed record EventReference
{
    private readonly Meeting _from;
    private readonly bool _isMinisterial;

    internal EventReference(Meeting from, string text, PartialDate? date, bool isMinisterial)
    {
        _from = from;
        _isMinisterial = isMinisterial;
        Text = text;
        Date = date;
    }

    /// <summary>The words that name the event, as written.</summary>
    public string Text { get; }

    /// <summary>
    /// When the event was, as far as the text says; a year that the text leaves out is resolved from the day of the meeting.
    /// Null when the text gives no date.
    /// </summary>
    public PartialDate? Date { get; }

    /// <summary>
    /// The meeting of this corpus that is referred to. Null when the event is no meeting of defense ministers, when its day
    /// is not known, and when the corpus holds no other meeting, or more than one, of that day.
    /// </summary>
    public Meeting? Meeting => _isMinisterial && Date?.ToDateOnly() is DateOnly day ? _from.Catalog.OnlyOtherMeetingOn(day, _from) : null;

    /// <inheritdoc/>
    public bool Equals(EventReference? other) => other is not null && Text == other.Text && Date == other.Date;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Date);

    /// <summary>The text, with the date where it is known: "summit meeting on February 7, 2025 (2025-02-07)".</summary>
    public override string ToString() => Date is PartialDate date ? $"{OneLine.Of(Text)} ({date})" : OneLine.Of(Text);
}
