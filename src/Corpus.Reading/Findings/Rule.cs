namespace Corpus.Reading.Findings;

/// <summary>How much a finding weighs.</summary>
internal enum Severity
{
    /// <summary>Nothing is missing that had to be there; whoever wants to know what was not understood reads it.</summary>
    Info,

    /// <summary>The text is used, with what could be read of it.</summary>
    Warning,

    /// <summary>The text has no identity that is true, or contradicts itself; a lexicon or a project has a line that cannot be used.</summary>
    Error,
}

/// <summary>What can be found wrong in a text, a lexicon, a list of sources or a project.</summary>
/// <param name="Id">"CORPUS006".</param>
/// <param name="Title">What is wrong, as a sentence without its full stop.</param>
/// <param name="Message">What is wrong and what to do; "{0}" and its like stand for the values of a finding.</param>
/// <param name="IsGap">True where something of a published text, of its place in the corpus or of the words that read it is
/// missing for it: what a project that asks for no gaps has as an error.</param>
internal sealed record Rule(string Id, string Title, string Message, Severity Severity, bool IsGap = true);
