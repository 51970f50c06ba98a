using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>
/// The build files of the package and the generator meet in names alone; where the two drift apart nothing fails, the
/// generator only stops to see the files. These are the names on both sides.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class BuildNamesTests(PackedCorpus package)
{
    /// <summary>What the generator reads as <c>build_metadata.{item}.{metadata}</c>.</summary>
    private static readonly string[] Metadata =
    [
        "CorpusDocument.Kind",
        "CorpusLexicon.IsBuiltIn",
        "CorpusLexicon.Kind",
        "CorpusQuoting.Kind",
        "CorpusSources.Kind",
    ];

    /// <summary>What the generator can read as <c>build_property.{name}</c>.</summary>
    private static readonly string[] Properties =
    [
        "CorpusHelpPage",
        "CorpusIsModel",
        "CorpusNamespace",
        "CorpusStrict",
        "CorpusVisibility",
        "RootNamespace",
    ];

    [Theory]
    [InlineData("build")]
    [InlineData("buildTransitive")]
    public void The_compiler_sees_every_item_type_of_the_generator(string folder)
    {
        XDocument props = Load(folder, "Corpus.props");

        IEnumerable<string> visible = props.Descendants("CompilerVisibleItemMetadata")
            .Select(item => $"{item.Attribute("Include")!.Value}.{item.Attribute("MetadataName")!.Value}");
        string[] itemTypes = props.Descendants("AdditionalFileItemNames").Single().Value.Split(';');

        Assert.Equal(Metadata, visible.Order(StringComparer.Ordinal));
        Assert.Equal(["$(AdditionalFileItemNames)", "CorpusDocument", "CorpusLexicon", "CorpusSources", "CorpusQuoting"], itemTypes);
        Assert.Equal(
            ["CorpusDocument", "CorpusLexicon", "CorpusSources", "CorpusQuoting"],
            props.Descendants("AvailableItemName").Select(item => item.Attribute("Include")!.Value));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("buildTransitive")]
    public void The_compiler_sees_every_property_of_the_generator(string folder)
    {
        IEnumerable<string> visible = Load(folder, "Corpus.props").Descendants("CompilerVisibleProperty")
            .Select(item => item.Attribute("Include")!.Value);

        Assert.Equal(Properties, visible.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("build_metadata.CorpusDocument.Kind")]
    [InlineData("build_metadata.CorpusLexicon.IsBuiltIn")]
    [InlineData("build_metadata.CorpusLexicon.Kind")]
    [InlineData("build_metadata.CorpusSources.Kind")]
    [InlineData("build_property.CorpusHelpPage")]
    [InlineData("build_property.CorpusIsModel")]
    [InlineData("build_property.CorpusNamespace")]
    [InlineData("build_property.CorpusStrict")]
    [InlineData("build_property.CorpusVisibility")]
    public void The_generator_asks_for_the_key_that_the_build_hands_over(string key) => Assert.Contains(key, Literals("Corpus.Generator.dll"));

    [Theory]
    [InlineData("build_metadata.CorpusDocument.Kind")]
    [InlineData("build_metadata.CorpusLexicon.IsBuiltIn")]
    [InlineData("build_metadata.CorpusLexicon.Kind")]
    [InlineData("build_metadata.CorpusQuoting.Kind")]
    [InlineData("build_metadata.CorpusSources.Kind")]
    [InlineData("build_property.CorpusHelpPage")]
    [InlineData("build_property.CorpusStrict")]
    public void The_analyzers_ask_for_the_key_that_the_build_hands_over(string key) => Assert.Contains(key, Literals("Corpus.Analyzers.dll"));

    /// <summary>Every string literal of an assembly, joined constants as one.</summary>
    private IEnumerable<string> Literals(string file)
    {
        using PEReader assembly = new(File.OpenRead(Path.Combine(package.Content, "analyzers", "dotnet", "cs", file)));
        MetadataReader reader = assembly.GetMetadataReader();
        for (UserStringHandle handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            yield return reader.GetUserString(handle);
        }
    }

    private XDocument Load(string folder, string file) => XDocument.Load(Path.Combine(package.Content, folder, file));
}
