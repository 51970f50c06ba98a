using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Sayings;

/// <summary>Where the rows are.</summary>
internal static class SayingFiles
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Corpus.Generator.Tests", "Sayings", "Texts");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.said.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
