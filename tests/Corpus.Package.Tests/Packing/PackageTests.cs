namespace Corpus.Package.Tests.Packing;

/// <summary>The tests that share one packed library. They run one after the other: each keeps the machine busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedCorpus>
{
    public const string Name = "The packed library";
}
