namespace Corpus.Tests.Golden;

/// <summary>A golden table that cannot be read, with the place to mend.</summary>
internal sealed class GoldenFormatException(string file, int line, string message)
    : FormatException($"{file}({line}): {message}.");
