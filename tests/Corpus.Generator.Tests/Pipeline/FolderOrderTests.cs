using System.Text.RegularExpressions;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Data flows one way through the folders of the generator: see ARCHITECTURE.md.</summary>
public sealed partial class FolderOrderTests
{
    /// <summary>A folder knows those before it.</summary>
    private static readonly string[] Order =
        ["Collections", "Text", "Diagnostics", "Project", "Parsing", "Lexicon", "Reading", "Linking", "Transcripts", "Emitting"];

    private static readonly string Source = Checkout.PathOf("src/Corpus.Generator");

    public static TheoryData<string> Folders => [.. Order];

    [Fact]
    public void Every_folder_has_its_place() => Assert.Equal(
        Order.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Source).Select(path => Path.GetFileName(path)!).Except(["bin", "obj"]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_none_after_it(string folder)
    {
        string[] after = Order[(Array.IndexOf(Order, folder) + 1)..];
        string[] files = Directory.GetFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain(
            Using().Matches(File.ReadAllText(file)), used => after.Contains(used.Groups["folder"].Value)));
    }

    [GeneratedRegex(@"^using (static |\w+ = )?Corpus\.Generator\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
