using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.CompilerServices;

/// <summary>Says what is not there, and what may have been meant.</summary>
internal static class Missing
{
    private const int Shown = 20;

    private const string Remedy = "Build the project again.";

    /// <summary>What one version of the package writes, the same version reads.</summary>
    private const string Unknown = "which this version of Corpus does not know: it was written by the generator of another one. " + Remedy;

    /// <summary>A user asked for an identifier that no entry has.</summary>
    public static KeyNotFoundException Entry(string kind, string id, IReadOnlyCollection<string> known)
    {
        string? nearest = new NearestMatch().Nearest(id, known);
        string hint = nearest is not null ? $"Did you mean '{nearest}'?"
            : known.Count == 0 ? "It has none."
            : $"It has: {string.Join(", ", known.Take(Shown))}{(known.Count > Shown ? ", …" : "")}.";
        return new KeyNotFoundException($"The corpus has no {kind} with the Id '{id}'. {hint}");
    }

    /// <summary>A transcript has a keyword that the library does not have at that place.</summary>
    public static InvalidOperationException Keyword(TranscriptLine keyword) =>
        new($"{Transcript(keyword)} has the keyword '{keyword.Text()}', {Unknown}");

    /// <summary>A transcript has a value that the library does not have.</summary>
    public static InvalidOperationException Value(string kind, TranscriptLine value) =>
        new($"{Transcript(value)} has the {kind} '{value.Text()}', {Unknown}");

    /// <summary>A transcript has no line of that keyword, which each has.</summary>
    public static InvalidOperationException Line(string keyword, TranscriptLine last) =>
        new($"{Transcript(last)} has no line '{keyword}', without which this version of Corpus cannot read it. {Remedy}");

    /// <summary>A catalog has a field that the library does not have.</summary>
    public static InvalidOperationException Field(string kind, string id, TranscriptLine field) =>
        new($"The catalog of this corpus has the field '{field.Text()}' of the {kind} '{id}', {Unknown}");

    /// <summary>A transcript names an entry that its catalog lacks: the generator wrote one without the other.</summary>
    public static InvalidOperationException Link(string kind, string id) =>
        new($"The catalog of this corpus has no {kind} '{id}', which one of its documents names. {Remedy}");

    private static string Transcript(TranscriptLine line) => $"The transcript of the meeting '{line.MeetingId()}'";
}
