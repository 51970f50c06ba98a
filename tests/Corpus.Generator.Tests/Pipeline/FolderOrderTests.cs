using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Data flows one way through the folders, and no file of a room needs another that needs it: see ARCHITECTURE.md.</summary>
public sealed class FolderOrderTests
{
    /// <summary>A room that holds more is two.</summary>
    private const int MostFiles = 16;

    /// <summary>A folder knows those before it.</summary>
    private static readonly string[] Order =
    [
        "Corpus.Reading/Collections",
        "Corpus.Reading/Text",
        "Corpus.Reading/English",
        "Corpus.Reading/Dates",
        "Corpus.Reading/Findings",
        "Corpus.Reading/Lexicon/Phrases",
        "Corpus.Reading/Lexicon/Files",
        "Corpus.Reading/Lexicon/Entries",
        "Corpus.Reading/Form/Parsed",
        "Corpus.Reading/Form/Sentences/Parts",
        "Corpus.Reading/Form/Sentences/Openings",
        "Corpus.Reading/Form/Sentences",
        "Corpus.Reading/Form/Lines",
        "Corpus.Reading/Form/Page",
        "Corpus.Reading/Form/Roles",
        "Corpus.Reading/Form/Head",
        "Corpus.Reading/Form/Body",
        "Corpus.Reading/Form",
        "Corpus.Reading/Meaning/Readings",
        "Corpus.Reading/Meaning/Head/Opening",
        "Corpus.Reading/Meaning/Head/TimeAndPlace",
        "Corpus.Reading/Meaning/Head/Participants/Names",
        "Corpus.Reading/Meaning/Head/TimeAndPlace/Venues",
        "Corpus.Reading/Meaning/Head/Participants/Phrases",
        "Corpus.Reading/Meaning/Head/Participants/Unread",
        "Corpus.Reading/Meaning/Head/Participants",
        "Corpus.Reading/Meaning/Head/Participants/Offices",
        "Corpus.Reading/Meaning/Head",
        "Corpus.Reading/Meaning/Sentences",
        "Corpus.Reading/Meaning/Terms",
        "Corpus.Reading/Meaning/Mentions",
        "Corpus.Reading/Meaning/Subjects/Speakers",
        "Corpus.Reading/Meaning/Subjects/Words",
        "Corpus.Reading/Meaning/Subjects/NounPhrases/Holders",
        "Corpus.Reading/Meaning/Subjects/NounPhrases",
        "Corpus.Reading/Meaning/Subjects",
        "Corpus.Reading/Meaning/Clauses/Predicates",
        "Corpus.Reading/Meaning/Clauses/Assertions",
        "Corpus.Reading/Meaning/Clauses/Passives",
        "Corpus.Reading/Meaning/Clauses/Contents",
        "Corpus.Reading/Meaning/Clauses/Joined",
        "Corpus.Reading/Meaning/Clauses",
        "Corpus.Reading/Meaning/Items",
        "Corpus.Reading/Meaning/Events",
        "Corpus.Reading/Meaning",
        "Corpus.Reading/Linking/People",
        "Corpus.Reading/Linking",
        "Corpus.Reading/Sharing",
        "Corpus.Reading/Matching",
        "Corpus.Reading/Matching/Difference",
        "Corpus.Reading/Matching/Alignment",
        "Corpus.Reading/Matching/Quotations/Sources",
        "Corpus.Reading/Matching/Quotations/EditorMarks",
        "Corpus.Reading/Matching/Quotations/Faults",
        "Corpus.Reading/Matching/Quotations/Clauses",
        "Corpus.Reading/Matching/Quotations/Near",
        "Corpus.Reading/Matching/Quotations",
        "Corpus.Reading/Articles/Pairs",
        "Corpus.Reading/Articles/Verdicts",
        "Corpus.Reading/Articles/Markup",
        "Corpus.Reading/Articles/Markup/Inlines",
        "Corpus.Reading/Articles/Marks",
        "Corpus.Reading/Articles",
        "Corpus.Reading/Transcripts",
        "Corpus.Generator/Diagnostics",
        "Corpus.Generator/Project",
        "Corpus.Generator/Emitting/CSharp",
        "Corpus.Generator/Emitting/Lookups",
        "Corpus.Generator/Emitting",
        "Corpus.Generator",
        "Corpus.Analyzers/Texts",
        "Corpus.Analyzers/Live",
        "Corpus.Analyzers/Quotations",
        "Corpus.CodeFixes/AdditionalFiles",
        "Corpus.CodeFixes/Code",
    ];

    // No field: whoever only asks which tests there are would have to wait for the graph.
    private static ILookup<string, string> FilesByFolder => SourceGraph.Sources.Files.ToLookup(FolderOf, StringComparer.Ordinal);

    public static TheoryData<string> Folders => [.. Order];

    [Fact]
    public void Every_folder_has_its_place() => Assert.Equal(
        Order.Order(StringComparer.Ordinal),
        FilesByFolder.Select(folder => folder.Key).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_none_after_it(string folder)
    {
        string[] after = Order[(Array.IndexOf(Order, folder) + 1)..];
        Assert.Empty(
            from file in FilesByFolder[folder]
            from used in SourceGraph.Sources.UsedBy(file)
            where after.Contains(FolderOf(used))
            select $"{file} uses {used}");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_is_one_room(string folder) => Assert.InRange(FilesByFolder[folder].Count(), 1, MostFiles);

    [Fact]
    public void No_file_comes_to_use_itself() => Assert.Empty(SourceGraph.Sources.FindCycle());

    [Fact]
    public void What_reads_texts_knows_no_compiler()
    {
        string compiler = typeof(Compilation).Namespace!;
        Assert.DoesNotContain(
            typeof(ReadFinding).Assembly.GetReferencedAssemblies(), used => used.Name!.StartsWith(compiler, StringComparison.Ordinal));
        Assert.DoesNotContain(
            SourceGraph.Sources.Files.Where(file => file.StartsWith("Corpus.Reading/", StringComparison.Ordinal)),
            file => File.ReadAllText(Checkout.PathOf("src/" + file)).Contains(compiler, StringComparison.Ordinal));
    }

    private static string FolderOf(string file) => file[..file.LastIndexOf('/')];
}
