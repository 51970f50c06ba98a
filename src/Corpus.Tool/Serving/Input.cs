namespace Corpus.Tool.Serving;

/// <summary>An argument of a tool.</summary>
/// <param name="Name">What a client calls it.</param>
/// <param name="Meaning">What it is, and in which form.</param>
/// <param name="IsNumber">True for a whole number; a text otherwise.</param>
/// <param name="IsRequired">True where the tool does not answer without it.</param>
internal sealed record Input(string Name, string Meaning, bool IsNumber = false, bool IsRequired = false);
