using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Corpus.Generator.Tests.Hostile." + nameof(Corpus.Generator.Tests.Hostile.LargeInputFirst), "Corpus.Generator.Tests")]

namespace Corpus.Generator.Tests.Hostile;

/// <summary>The large inputs, tried one at a time, take half of all the work: begun last, they would leave a core idle till the end.</summary>
public sealed class LargeInputFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(tests => tests.DisplayName == LargeInput.Name);
}
