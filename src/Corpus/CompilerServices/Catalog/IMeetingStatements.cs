namespace Corpus.CompilerServices;

/// <summary>
/// A sequence of statements that is every statement of some meetings: what looks for words in it can pass over a meeting before the
/// statements of the meeting are made.
/// </summary>
internal interface IMeetingStatements
{
    /// <summary>The meetings, in the order of the statements.</summary>
    IEnumerable<Meeting> Meetings { get; }
}
