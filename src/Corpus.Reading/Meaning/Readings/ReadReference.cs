namespace Corpus.Reading.Meaning.Readings;

/// <summary>Another event that a sentence names.</summary>
/// <param name="Text">As written.</param>
/// <param name="Year">Null, as are the others, where neither the text nor the meeting's day gives it.</param>
/// <param name="IsMinisterial">True when it is a meeting of defense ministers, which can be one of this corpus.</param>
internal sealed record ReadReference(string Text, int? Year, int? Month, int? Day, bool IsMinisterial);
