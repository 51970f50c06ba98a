namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Words in a row of one passage.</summary>
/// <param name="Passage">Its number in the index.</param>
/// <param name="Start">Where they start in its text, in UTF-16 characters.</param>
/// <param name="Length">How long they are there.</param>
internal readonly record struct PassageSpan(int Passage, int Start, int Length);
