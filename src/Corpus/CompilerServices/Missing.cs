namespace Corpus.CompilerServices;

/// <summary>Says what is not there, and what may have been meant.</summary>
internal static class Missing
{
    private const int Shown = 20;

    /// <summary>A user asked for an identifier that no entry has.</summary>
    public static KeyNotFoundException Entry(string kind, string id, IReadOnlyCollection<string> known)
    {
        string? sameLetters = known.FirstOrDefault(other => string.Equals(other, id, StringComparison.OrdinalIgnoreCase));
        string hint = sameLetters is not null ? $"Did you mean '{sameLetters}'?"
            : known.Count == 0 ? "It has none."
            : $"It has: {string.Join(", ", known.Take(Shown))}{(known.Count > Shown ? ", …" : "")}.";
        return new KeyNotFoundException($"The corpus has no {kind} with the Id '{id}'. {hint}");
    }

    /// <summary>A transcript names an entry that its catalog lacks: the generator wrote one without the other.</summary>
    public static InvalidOperationException Link(string kind, string id) =>
        new($"The catalog of this corpus has no {kind} '{id}', which one of its documents names. Build the project again.");
}
