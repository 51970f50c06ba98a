using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Properties;

/// <summary>
/// A made lexicon file or list of sources: the end of its name, which says what it is, and its text. Alone is one in a
/// project that does not use the built-in lexicon.
/// </summary>
internal sealed record CaseLexicon(string Name, string Content, bool IsAlone)
{
    public TestFile ToFile(int number) => Name == "sources.txt"
        ? new TestFile("CorpusSources", $"n{number}-{Name}", Microsoft.CodeAnalysis.Text.SourceText.From(Content, System.Text.Encoding.UTF8))
        : TestFile.Lexicon($"n{number}-{Name}", Content);
}
