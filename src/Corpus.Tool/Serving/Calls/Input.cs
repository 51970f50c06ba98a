namespace Corpus.Tool.Serving.Calls;

/// <summary>An argument of a tool.</summary>
/// <param name="Name">What a client calls it.</param>
/// <param name="Meaning">What it is, and in which form.</param>
/// <param name="IsNumber">True for a whole number; a text otherwise.</param>
/// <param name="IsRequired">True where the tool does not answer without it.</param>
internal sealed record Input(string Name, string Meaning, bool IsNumber = false, bool IsRequired = false)
{
    /// <summary>Where a part of a long list begins; the answer has the total.</summary>
    public static Input Offset { get; } = new("offset", "How many entries of the list to pass over; 0 without it.", IsNumber: true);
}
