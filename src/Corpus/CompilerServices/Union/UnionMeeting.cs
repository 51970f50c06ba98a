namespace Corpus.CompilerServices;

/// <summary>A meeting of a union.</summary>
/// <param name="Side">Which of the two corpora has it, 0 or 1.</param>
/// <param name="Meeting">The meeting there.</param>
/// <param name="Id">Its identifier in the union.</param>
internal sealed record UnionMeeting(int Side, Meeting Meeting, string Id);
