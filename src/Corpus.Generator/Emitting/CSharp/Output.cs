using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>Hands what a step emits to the compiler.</summary>
internal static class Output
{
    public static void Emit<T>(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<T> input, Func<T, IEnumerable<GeneratedFile>> emit) =>
        context.RegisterSourceOutput(input, (output, value) => AddAll(output, emit(value)));

    public static void Emit<T>(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> input, Func<T, IEnumerable<GeneratedFile>> emit) =>
        context.RegisterSourceOutput(input, (output, value) => AddAll(output, emit(value)));

    private static void AddAll(SourceProductionContext output, IEnumerable<GeneratedFile> files)
    {
        foreach (GeneratedFile file in files)
        {
            file.AddTo(output);
        }
    }
}
