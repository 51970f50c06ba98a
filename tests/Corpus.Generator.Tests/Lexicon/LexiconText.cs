using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Lexicon;

/// <summary>Lexicon files written in a test.</summary>
internal static class LexiconText
{
    public const string Countries = "Japan\n  code: JP\n  adjective: Japanese\nUnited States\n  code: US\n  also: U.S.\nAustralia\n  code: AU\n";

    public static TextFile File(string path, string content, bool isBuiltIn = false) =>
        new(path, content, Kind: "", IsUtf8: true, isBuiltIn);

    public static LexiconFile Read(string path, string content, bool isBuiltIn = false) =>
        LexiconReader.Read(File(path, content, isBuiltIn), CancellationToken.None);

    /// <summary>The countries above, and the files given as pairs of name and content.</summary>
    public static LexiconModel Build(params (string Path, string Content)[] files) =>
        LexiconModelBuilder.Build(
        [
            Read("countries.txt", Countries, isBuiltIn: true),
            .. files.Select(file => Read(file.Path, file.Content)),
        ]);

    /// <summary>The people of files given as pairs of name and content, of the countries above.</summary>
    public static PeopleModel BuildPeople(params (string Path, string Content)[] files) =>
        LexiconModelBuilder.BuildPeople([.. files.Select(file => Read(file.Path, file.Content))], Build());

    /// <summary>A diagnostic in one line: rule, line, column, then its message.</summary>
    public static string Show(ReadFinding diagnostic) =>
        $"{diagnostic.Id} ({diagnostic.Place.Line},{diagnostic.Place.Column}): "
        + diagnostic.ToDiagnostic(ReportOptions.Usual).GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    public static string[] Show(this IEnumerable<ReadFinding> diagnostics) => [.. diagnostics.Select(Show)];

    public static string[] Ids(this ImmutableArray<ReadFinding> diagnostics) => [.. diagnostics.Select(found => found.Id)];
}
