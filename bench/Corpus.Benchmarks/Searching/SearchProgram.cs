namespace Corpus.Benchmarks.Searching;

/// <summary>One way to find a phrase: a program, and what it is told before the phrase.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="First">What starts it for one answer, opening included, in a fresh process.</param>
/// <param name="Warm">What starts it for many answers.</param>
internal sealed record SearchProgram(string Name, string[] First, string[] Warm);
