using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading.Head;

/// <summary>Collects what is not clear in the head of one document.</summary>
internal sealed class HeadNotes(string path)
{
    private const int LongestExplanation = 400;

    private readonly ImmutableArray<DiagnosticInfo>.Builder _found = ImmutableArray.CreateBuilder<DiagnosticInfo>();

    public NearestMatch Nearest { get; } = new();

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<DiagnosticInfo> Found => _found.OrderBy(static found => found.Place.Start).ToImmutableArray();

    public void Add(DiagnosticDescriptor rule, Fragment place, params string[] arguments) =>
        _found.Add(DiagnosticInfo.Create(rule, path, place, [.. arguments.Select(Shown)]));

    public void Add(HeadNotes other) => _found.AddRange(other._found);

    /// <summary>The first argument quotes the text and can be of any length; what explains it is cut only beyond reason.</summary>
    private static string Shown(string argument, int index) =>
        index == 0 || argument.Length > LongestExplanation ? Excerpt.Of(argument) : argument;
}
