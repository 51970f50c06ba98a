using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Pipeline;

public sealed class SnapshotTests
{
    [Fact]
    public void The_five_summaries() => Snapshot.Verify(TestProject.BuiltIn
        .WithProperty("RootNamespace", "Corpus")
        .WithProperty("CorpusVisibility", "public")
        .WithProperty("CorpusIsModel", "true")
        .Run());
}
