namespace Corpus.Reading.Findings;

/// <summary>How much a finding weighs.</summary>
internal enum Severity
{
    /// <summary>The text is used, with what could be read of it.</summary>
    Warning,

    /// <summary>The text has no place in the corpus, or contradicts itself.</summary>
    Error,
}

/// <summary>What can be found wrong in a text, a lexicon, a list of sources or a project.</summary>
/// <param name="Id">"CORPUS006".</param>
/// <param name="Title">What is wrong, as a sentence without its full stop.</param>
/// <param name="Message">What is wrong and what to do; "{0}" and its like stand for the values of a finding.</param>
internal sealed record Rule(string Id, string Title, string Message, Severity Severity);
