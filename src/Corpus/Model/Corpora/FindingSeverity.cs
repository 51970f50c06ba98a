namespace Corpus;

/// <summary>How much a <see cref="Finding"/> weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Nothing is missing that had to be there: what was not understood, for those who want to know.</summary>
    Info,

    /// <summary>The text is used, with what could be read of it.</summary>
    Warning,

    /// <summary>The text has no identity that is true, or contradicts itself; or a lexicon has a line that cannot be used.</summary>
    Error,
}
