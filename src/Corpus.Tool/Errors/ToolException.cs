namespace Corpus.Tool.Errors;

/// <summary>Ends a run with one line that says what is wrong and what to do.</summary>
/// <param name="message">The line, without "corpus: " before it.</param>
/// <param name="exitCode">What the run ends with.</param>
internal sealed class ToolException(string message, int exitCode = ExitCode.WrongUse) : Exception(message)
{
    /// <summary>What the run ends with.</summary>
    public int ExitCode { get; } = exitCode;
}
