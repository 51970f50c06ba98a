namespace Corpus.Tool.Output;

/// <summary>A piece of text with its look.</summary>
/// <param name="Text">The characters as they stand in the source: hostile until a writer has made them safe for where they go.</param>
/// <param name="Look">How it is shown.</param>
internal readonly record struct Ink(string Text, Look Look = Look.Plain);
