namespace Corpus.Reading.Form.Lines;

/// <summary>How what stands before an item or a heading is written.</summary>
internal enum MarkerForm
{
    /// <summary>"-", "•": always an item.</summary>
    Bullet,

    /// <summary>"■", "●": an item, or the ornament of a heading.</summary>
    Ornament,

    /// <summary>"(1)", "（１）", "①".</summary>
    Bracketed,

    /// <summary>"1.", "1)", "1．", "2.1", "I.", "a.".</summary>
    Stopped,

    /// <summary>"1", "II": a number with nothing but a blank behind it.</summary>
    Bare,
}

/// <summary>What stands before an item or a heading.</summary>
/// <param name="Style">The same for markers of one list: "-(1)" for "- (4)", "a." for "c.".</param>
/// <param name="Number">"1" for "- (1)"; null for a bare bullet.</param>
/// <param name="Ordinal">The place in its list that the number says; 0 for a bare bullet.</param>
/// <param name="Start">Offset of its first character in the file's text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="TextStart">Where what it marks begins, in the same line; the line's end when nothing follows.</param>
internal sealed record Marker(
    MarkerForm Form, string Style, string? Number, int Ordinal, int Start, int End, int TextStart)
{
    /// <summary>True for a bullet with a number behind it: "- (1)".</summary>
    public bool HasBullet { get; init; }
}
