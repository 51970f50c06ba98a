using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Generating;

/// <summary>A file of the measured project, with the item that it is.</summary>
internal sealed class SummaryFile(string item, string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public override string Path => path;

    public string Item => item;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The file after an author added to it.</summary>
    public SummaryFile Plus(string text) => new(item, path, _text.ToString() + text);
}
