using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests.Driving;

/// <summary>An additional file of a project, by the item that it is.</summary>
internal sealed class ProjectText(string item, string path, SourceText text) : AdditionalText
{
    public ProjectText(string item, string path, string text)
        : this(item, path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public string Item => item;

    public bool IsBuiltIn { get; init; }

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
