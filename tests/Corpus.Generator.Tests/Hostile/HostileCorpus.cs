using System.Globalization;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>Projects whose files hold something hostile, each snippet in a document of its own.</summary>
internal static class HostileCorpus
{
    public const string Opening = "On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions in Hawaii.";

    /// <summary>How many codes ISO 3166-1 leaves to users of two beginnings, without that of Kosovo.</summary>
    public const int MostCountries = 39;

    /// <summary>A word that no other snippet's files hold.</summary>
    public static string Word(int number) =>
        "Qu" + string.Concat(number.ToString("D3", CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));

    public static string FileName(int number) => $"2024-05-02-h{number}.txt";

    /// <summary>A document with the snippet in its title, a heading, a sentence and an item.</summary>
    public static string Document(string snippet) =>
        $"Title {snippet} made for tests\n\n{Opening}\n\n1. Heading {snippet} of it\n\nThe Ministers confirmed {snippet} once again.\n\n- (1) To work on {snippet} further\n";

    public static MadeCorpus OfDocuments(IEnumerable<string> snippets) =>
        MadeCorpus.Of(TestProject.Empty.With([.. snippets.Select((snippet, number) => TestFile.Document(FileName(number), Document(snippet)))]));

    /// <summary>Lexicons in which the snippet stands in every heading, and for each a document that uses its entries.</summary>
    public static MadeCorpus OfLexicons(IReadOnlyList<string> snippets)
    {
        TestFile[] documents = [.. snippets.Select((_, number) => TestFile.Document(
            FileName(number),
            $"Made for tests\n\nOn May 2, Test Minister {Word(number)} Kihara and Defense Secretary Austin held discussions in Fort {Word(number)}.\n\n"
                + $"The Ministers confirmed {Word(number)} matters in Fort {Word(number)} and {Word(number)}land.\n"))];
        return MadeCorpus.Of(TestProject.Empty.With(documents).With(
            Lexicon("my-topics.txt", (snippet, number) => $"Topic {snippet} {Word(number)}\n  {Word(number)} matters\n"),
            Lexicon("my-offices.txt", (snippet, number) => $"Minister {snippet} {Word(number)}\n  country: Japan\n  also: Test Minister {Word(number)}\n"),
            Lexicon("my-places.txt", (snippet, number) => $"Place {snippet} {Word(number)}\n  city: City {snippet} {Word(number)}\n  also: Fort {Word(number)}\n"),
            Lexicon("my-countries.txt", (snippet, number) => $"Country {snippet} {Word(number)}\n  code: {Code(number)}\n  also: {Word(number)}land\n")));

        TestFile Lexicon(string name, Func<string, int, string> entry) => TestFile.Lexicon(name, string.Concat(snippets.Select(entry)));
    }

    public static MadeCorpus OfSources(IReadOnlyList<string> snippets) => MadeCorpus.Of(TestProject.Empty
        .With([.. snippets.Select((_, number) => TestFile.Document(FileName(number), Document("x")))])
        .With(TestFile.Sources(string.Concat(snippets.Select((snippet, number) =>
            $"{FileName(number)} https://example.org/{snippet}\n{snippet}{FileName(number)} https://example.org/{number}\n")))));

    /// <summary>XA to XZ, which the lexicon has XK of, and QM to QZ; what comes after them is refused.</summary>
    private static string Code(int number) => number switch
    {
        < 10 => "X" + (char)('A' + number),
        < 25 => "X" + (char)('A' + number + 1),
        < MostCountries => "Q" + (char)('M' + number - 25),
        _ => "x",
    };
}
