namespace Corpus;

/// <summary>
/// What was found wrong in a text, a lexicon or a list of sources, at its place: what a build reports as a warning or an error. Immutable; equal when all of it is.
/// </summary>
/// <param name="Id">The rule: "CORPUS006". docs/diagnostics.md in the package explains each.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Path">The name of the text, as it was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Length">How many UTF-16 units it is about; 0 when it is about the file or the place before a character.</param>
public sealed record Finding(string Id, FindingSeverity Severity, string Message, string Path, int Line, int Column, int Length)
{
    /// <summary>In the form of a compiler: "2024-07-28.txt(3,1): warning CORPUS006: …".</summary>
    public override string ToString() => $"{Path}({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
