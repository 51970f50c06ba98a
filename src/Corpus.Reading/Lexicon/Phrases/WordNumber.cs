namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>One of the numbers that a word of a text has in a <see cref="WordTable"/>, and the next less exact one.</summary>
internal sealed record WordNumber(int Value, WordNumber? LessExact);
