namespace Corpus;

/// <summary>How far a reading has come.</summary>
/// <param name="Read">How many texts were read, this one included.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Name">The name of the text that was read last.</param>
public readonly record struct ReadProgress(int Read, int Total, string Name);
