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
            "analyzers/dotnet/cs/Corpus.Analyzers.dll", "analyzers/dotnet/cs/Corpus.CodeFixes.dll", "analyzers/dotnet/cs/Corpus.Generator.dll",
            "analyzers/dotnet/cs/Corpus.Reading.dll",
            "build/Corpus.props", "build/Corpus.targets",
            "buildTransitive/Corpus.props", "buildTransitive/Corpus.targets",
            "lib/net8.0/Corpus.dll", "lib/net8.0/Corpus.xml", "lib/net8.0/Corpus.Reading.dll",
            .. Linked,
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Entries(package.Package));
    }

    /// <summary>A page of packages shows the README without what lies beside it, and there is no address of a repository yet.</summary>
    [Fact]
    public void The_readme_of_the_package_says_where_in_it_each_page_is()
    {
        string readme = File.ReadAllText(Path.Combine(package.Content, "README.md"));
        string[] pages = [.. InPackage().Matches(readme).Select(page => page.Groups["page"].Value)];

        Assert.DoesNotContain(Link().Matches(readme), link => !Uri.IsWellFormedUriString(link.Groups["target"].Value, UriKind.Absolute));
        Assert.Contains("docs/diagnostics.md", pages);
        Assert.DoesNotContain(pages, page => !Path.Exists(Path.Combine(package.Content, page)));
    }

    [FullFact]
    public async Task One_property_gives_the_package_the_address_of_its_repository()
    {
        const string Address = "https://github.com/example/corpus";
        string folder = package.NewFolder("Addressed");
        await DotNet.RunAsync(
            Checkout.Root, package.Environment, "pack", Path.Combine("src", "Corpus"), "--no-build", "-c", Repository.Configuration, "-o", folder, "-p:RepositoryUrl=" + Address);

        await ZipFile.ExtractToDirectoryAsync(Path.Combine(folder, Path.GetFileName(package.Package)), folder);
        XElement metadata = Metadata(folder);
        Assert.Equal(Address, metadata.Elements().Single(element => element.Name.LocalName == "projectUrl").Value);
        Assert.Equal(Address, metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("url")?.Value);
        Assert.Contains($"[docs/diagnostics.md]({Address}/blob/v{Repository.Version}/docs/diagnostics.md)", await File.ReadAllTextAsync(Path.Combine(folder, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_symbols_name_no_folder_of_the_machine_where_they_were_made()
    {
        foreach (string library in (string[])["Corpus", "Corpus.Reading"])
        {
            using MetadataReaderProvider provider = SymbolsOf(library);
            MetadataReader reader = provider.GetMetadataReader();

            Assert.All(reader.Documents, document => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
        }
    }

    /// <summary>There is no address of a repository that a page could be looked up at.</summary>
    [Fact]
    public void Every_relative_link_of_a_page_leads_to_a_file_of_the_package()
    {
        string[] pages = Directory.GetFiles(package.Content, "*.md", SearchOption.AllDirectories);
        (string Page, string Target)[] links = [.. pages.SelectMany(page => RelativeLinks(page).Select(link => (page, link)))];

        Assert.Contains(links, link => link.Target == "bench/README.md");
        Assert.DoesNotContain(links, link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Target)));
    }

    [Fact]
    public async Task Every_relative_link_of_a_page_of_the_tool_leads_to_a_file_of_its_package()
    {
        string folder = package.NewFolder("ToolPages");
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(package.Feed, $"Corpus.Tool.{Repository.Version}.nupkg"), folder);
        string[] pages = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        (string Page, string Target)[] links = [.. pages.SelectMany(page => RelativeLinks(page).Select(link => (page, link)))];

        Assert.Contains(links, link => link.Target == "checking-articles.md");
        Assert.DoesNotContain(links, link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Target)));
    }

    [Fact]
    public void The_package_says_what_it_is_and_depends_on_nothing()
    {
        XElement metadata = Metadata(package.Content);

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
    public void The_xml_file_documents_every_public_type_and_nothing_that_is_not_public()
    {
        HashSet<string> documented = [.. Documented()];
        using PEReader library = new(File.OpenRead(Path.Combine(package.Content, "lib", "net8.0", "Corpus.dll")));
        MetadataReader reader = library.GetMetadataReader();

        string[] types = [.. reader.TypeDefinitions
            .Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(type => $"T:{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")];

        Assert.Contains("T:Corpus.Meeting", types);
        Assert.Contains("T:Corpus.Meetings", types);
        Assert.Empty(types.Except(documented));
        Assert.Empty(documented.Where(id => id.StartsWith("T:", StringComparison.Ordinal)).Except(types));
        Assert.Contains("M:Corpus.Statement.Cite", documented);
        Assert.DoesNotContain("P:Corpus.Meeting.Body", documented);
        Assert.DoesNotContain(documented, id => id.StartsWith("F:Corpus.Statement.", StringComparison.Ordinal));
        Assert.DoesNotContain(documented, id => id.StartsWith("M:Corpus.Statement.#ctor", StringComparison.Ordinal));
    }

    [Fact]
    public void A_debugger_finds_every_source_in_the_symbols_generated_ones_too()
    {
        using MetadataReaderProvider provider = SymbolsOf("Corpus");
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

    /// <summary>`docs/diagnostics.md` in the package.</summary>
    [GeneratedRegex(@"`(?<page>[^`]+)` in the package")]
    private static partial Regex InPackage();

    private static IEnumerable<string> RelativeLinks(string page) => Link().Matches(File.ReadAllText(page))
        .Select(link => link.Groups["target"].Value)
        .Where(target => !Uri.IsWellFormedUriString(target, UriKind.Absolute));

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

    private IEnumerable<string> Documented() => XDocument.Load(Path.Combine(package.Content, "lib", "net8.0", "Corpus.xml"))
        .Descendants("member")
        .Select(member => member.Attribute("name")!.Value);

    private MetadataReaderProvider SymbolsOf(string library)
    {
        using ZipArchive symbols = ZipFile.OpenRead(package.Symbols);
        using MemoryStream pdb = new();
        using Stream entry = symbols.GetEntry($"lib/net8.0/{library}.pdb")!.Open();
        entry.CopyTo(pdb);
        return MetadataReaderProvider.FromPortablePdbImage([.. pdb.ToArray()]);
    }

    private static XElement Metadata(string folder) =>
        XDocument.Load(Path.Combine(folder, "Corpus.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
}
