using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Driving;

/// <summary>A file of a test's project, with what its item says of it.</summary>
internal sealed class TestFile(string item, string path, SourceText text, string kind = "", bool isBuiltIn = false) : AdditionalText
{
    public override string Path => path;

    public string Item => item;

    public string Kind => kind;

    public bool IsBuiltIn => isBuiltIn;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    public TestFile With(string content) => new(item, path, SourceText.From(content, Encoding.UTF8), kind, isBuiltIn);

    public static TestFile Document(string name, string content, string kind = "") =>
        new("CorpusDocument", "texts/" + name, SourceText.From(content, Encoding.UTF8), kind);

    public static TestFile Lexicon(string name, string content, bool isBuiltIn = false, string kind = "") =>
        new("CorpusLexicon", "lexicon/" + name, SourceText.From(content, Encoding.UTF8), kind, isBuiltIn);

    public static TestFile Sources(string content) =>
        new("CorpusSources", "sources.txt", SourceText.From(content, Encoding.UTF8));
}
