namespace Corpus.Tool.Errors;

/// <summary>What a run says to the program that called it. Documented in docs/tool.md.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Done = 0;

    /// <summary>The run did its work and found something wrong: a misquotation, a finding, nothing of what was asked for.</summary>
    public const int FoundWrong = 1;

    /// <summary>The run could not do its work: wrong use, a file that cannot be read or written.</summary>
    public const int WrongUse = 2;

    /// <summary>The user stopped it: 128 and the number of the signal.</summary>
    public const int Stopped = 130;
}
