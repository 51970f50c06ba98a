using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>What is in the package, file by file.</summary>
[Collection(PackageTests.Name)]
public sealed partial class PackageContentTests(PackedCorpus package)
{
    /// <summary>"Embedded source" in the portable PDB specification.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>What the README links to, under the path that it has in the repository.</summary>
    private static readonly string[] Linked =
    [
        "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "bench/README.md",
        .. FilesBelow("data"), .. FilesBelow("docs"),
    ];

    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        string[] expected =
        [
            "Corpus.nuspec", "README.md", "icon.png",
            "analyzers/dotnet/cs/Corpus.Generator.dll", "analyzers/dotnet/cs/Corpus.Reading.dll",
            "build/Corpus.props", "build/Corpus.targets",
            "buildTransitive/Corpus.props", "buildTransitive/Corpus.targets",
            "lib/net8.0/Corpus.dll", "lib/net8.0/Corpus.xml", "lib/net8.0/Corpus.Reading.dll",
            .. Linked,
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Entries(package.Package));
    }

    /// <summary>There is no address of a repository that a page could be looked up at.</summary>
    [Fact]
    public void Every_relative_link_of_a_page_leads_to_a_file_of_the_package()
    {
        string[] pages = Directory.GetFiles(package.Content, "*.md", SearchOption.AllDirectories);
        (string Page, string Target)[] links = [.. pages.SelectMany(page => Link().Matches(File.ReadAllText(page))
            .Select(link => (page, link.Groups["target"].Value))
            .Where(link => !Uri.IsWellFormedUriString(link.Value, UriKind.Absolute)))];

        Assert.Contains(links, link => link.Target == "docs/diagnostics.md");
        Assert.DoesNotContain(links, link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Target)));
    }

    [Fact]
    public void The_package_says_what_it_is_and_depends_on_nothing()
    {
        XElement metadata = Metadata();

        Assert.Equal("Corpus", Value("id"));
        Assert.Equal(Repository.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("expression", Element("license").Attribute("type")?.Value);
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Contains("source-generator", Value("tags").Split(' '));
        Assert.NotEmpty(Value("description"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "developmentDependency");

        XElement Element(string name) => metadata.Elements().Single(element => element.Name.LocalName == name);
        string Value(string name) => Element(name).Value;
    }

    [Fact]
    public void Every_public_type_is_documented_in_the_xml_file()
    {
        XDocument documentation = XDocument.Load(Path.Combine(package.Content, "lib", "net8.0", "Corpus.xml"));
        HashSet<string> documented = [.. documentation.Descendants("member").Select(member => member.Attribute("name")!.Value)];
        using PEReader library = new(File.OpenRead(Path.Combine(package.Content, "lib", "net8.0", "Corpus.dll")));
        MetadataReader reader = library.GetMetadataReader();

        string[] types = [.. reader.TypeDefinitions
            .Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(type => $"T:{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")];

        Assert.Contains("T:Corpus.Meeting", types);
        Assert.Contains("T:Corpus.Meetings", types);
        Assert.Empty(types.Except(documented));
    }

    [Fact]
    public void A_debugger_finds_every_source_in_the_symbols_generated_ones_too()
    {
        using ZipArchive symbols = ZipFile.OpenRead(package.Symbols);
        using MemoryStream pdb = new();
        using (Stream entry = symbols.GetEntry("lib/net8.0/Corpus.pdb")!.Open())
        {
            entry.CopyTo(pdb);
        }

        pdb.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        MetadataReader reader = provider.GetMetadataReader();
        ILookup<bool, string> sources = reader.Documents.ToLookup(
            document => reader.GetCustomDebugInformation(document)
                .Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource),
            document => reader.GetString(reader.GetDocument(document).Name));

        Assert.Empty(sources[false]);
        Assert.Contains(sources[true], name => name.EndsWith("Meetings.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_can_be_trimmed()
    {
        using PEReader library = new(File.OpenRead(Path.Combine(package.Content, "lib", "net8.0", "Corpus.dll")));
        MetadataReader reader = library.GetMetadataReader();

        IEnumerable<string> attributes = reader.GetAssemblyDefinition().GetCustomAttributes()
            .Select(handle => reader.GetBlobReader(reader.GetCustomAttribute(handle).Value))
            .Select(blob => System.Text.Encoding.UTF8.GetString(blob.ReadBytes(blob.Length)));

        Assert.Contains(attributes, value => value.Contains("IsTrimmable", StringComparison.Ordinal) && value.Contains("True", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)")]
    private static partial Regex Link();

    private static IEnumerable<string> FilesBelow(string folder) => Directory
        .EnumerateFiles(Checkout.PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'));

    private static IEnumerable<string> Entries(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    private XElement Metadata() =>
        XDocument.Load(Path.Combine(package.Content, "Corpus.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
}
