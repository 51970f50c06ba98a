using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.Properties;

/// <summary>Makes lexicon files: the built-in ones with mistakes in them, entries put together at random, and noise.</summary>
internal static class AnyLexicon
{
    private static readonly string[] Fields =
    [
        "country", "short", "also", "city", "time zone", "code", "adjective", "name order", "kind", "forms", "not", "family", "given", "Country", "", "also also", "forrms",
    ];

    private static readonly string[] Values =
    [
        "Japan", "US", "JP", "XX", "Atlantis", "Asia/Tokyo", "Tokyo", "family first", "Assertive", "affirmed, affirm", ",", "Minister", "Ministers",
        "the", "Defense Minister", "Hawaii", "Taiwan Strait", "cyber*", "*", "a*b", "(DICAS)", "2+2", "U.S.", "Alliance", "Austin", "Lloyd J. Austin", "Jim", "Kihara Minoru",
    ];

    private static Gen<string> Snippet { get; } = Gen.Frequency(
        (3, Gen.Elements(HostileText.All.AsEnumerable())),
        (1, Gen.Elements(Values)),
        (1, Gen.Elements("\n", "\n  ", "  ", "#", ":", ": ", "\t", "\r", "*")));

    private static Gen<Edit> AnyEdit { get; } =
        from unit in Gen.Elements(Unit.Character, Unit.Word, Unit.Line, Unit.Paragraph)
        from change in Gen.Elements(Enum.GetValues<Change>())
        from places in Gen.Choose(0, int.MaxValue - 1).Two()
        from snippet in Snippet
        select new Edit(unit, change, places.Item1, places.Item2, snippet);

    /// <summary>A heading, a value or a phrase.</summary>
    private static Gen<string> Words { get; } = Gen.Frequency(
        (2, Gen.Elements(Values)),
        (2, Gen.Elements(HostileText.All.AsEnumerable())),
        (1, Gen.Zip(Gen.Elements(Values), Gen.Elements(HostileText.All.AsEnumerable()), (value, snippet) => value + snippet)));

    private static Gen<string> Line { get; } = Gen.Frequency(
        (3, Gen.Zip(Gen.Elements(Fields), Words, (name, value) => $"  {name}: {value}\n")),
        (3, Words.Select(phrase => $"    {phrase}\n")),
        (1, Snippet));

    private static Gen<string> Entry { get; } =
        from heading in Words
        from count in Gen.Choose(0, 5)
        from lines in Line.ArrayOf(count)
        select heading + "\n" + string.Concat(lines);

    private static Gen<string> Name { get; } = Gen.Elements([.. Repository.LexiconNames, "sources.txt"]);

    public static Gen<CaseLexicon> Generator { get; } =
        from name in Name
        from isAlone in Gen.Elements(false, true)
        from content in Gen.Frequency((10, Mutated(name)), (8, name == "sources.txt" ? Sources() : Assembled()), (2, Snippet.ArrayOf(30).Select(string.Concat)), (1, Thousands()))
        select new CaseLexicon(name, content, isAlone);

    private static Gen<string> Mutated(string name) =>
        from count in Gen.Choose(1, 12)
        from edits in AnyEdit.ArrayOf(count)
        select edits.Aggregate(name == "sources.txt" ? Repository.Sources() : Repository.Lexicon(name), (text, edit) => edit.Apply(text));

    /// <summary>Lists that say the same, and lists that contradict each other and themselves.</summary>
    private static Gen<string> Sources() =>
        from count in Gen.Choose(0, 12)
        from lines in Gen.Zip(
            Gen.Elements([.. Repository.SummaryNames, "2024-05-2.txt", "2024-05-03.txt", "a.txt"]),
            Gen.Elements("https://example.org/a", "https://example.org/b", "http://example.org/a", "example.org"),
            (file, address) => $"{file} {address}\n").ArrayOf(count)
        select string.Concat(lines);

    /// <summary>Forms of a verb, names of an office, or topics with exclusions, by the thousand.</summary>
    private static Gen<string> Thousands() =>
        from form in Gen.Elements(
            "Affirm\n  forms: zonf{0}x up, zonf{0}xs up\n", "Affirm\n  forms: zonf upon {0}\n", "Defense Minister\n  country: Japan\n  also: Minister {0}\n",
            "Topic {0}\n  word{0}\n  not: word{0} more\n", "N{0} Austin\n  family: Austin\n  country: US\n  also: M{0}\n")
        select string.Concat(Enumerable.Range(0, 2000).Select(i => form.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static Gen<string> Assembled() =>
        from count in Gen.Choose(0, 12)
        from entries in Entry.ArrayOf(count)
        select string.Concat(entries);
}
