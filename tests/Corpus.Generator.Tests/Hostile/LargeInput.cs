namespace Corpus.Generator.Tests.Hostile;

/// <summary>The tests whose input takes much memory, up to gigabytes to compile and to load: never two of them at a time.</summary>
[CollectionDefinition(Name)]
public sealed class LargeInput
{
    public const string Name = "Large input";
}
