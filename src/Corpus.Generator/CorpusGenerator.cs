using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Turns summaries of ministers' meetings into C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
