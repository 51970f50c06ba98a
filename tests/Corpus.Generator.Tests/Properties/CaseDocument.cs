using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Properties;

/// <summary>A made document: the beginning of its file's name, its text, and what its item says of it.</summary>
internal sealed record CaseDocument(string Stem, string Content, string Kind = "")
{
    /// <summary>As a file of a project in which no other has that number, and so no other has its identity.</summary>
    public TestFile ToFile(int number) => TestFile.Document($"{Stem}-n{number}.txt", Content, Kind);
}
