using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>One file of generated code.</summary>
internal readonly record struct GeneratedFile(string HintName, string Code)
{
    public void AddTo(SourceProductionContext context) => context.AddSource(HintName, SourceText.From(Code, Encoding.UTF8));
}
