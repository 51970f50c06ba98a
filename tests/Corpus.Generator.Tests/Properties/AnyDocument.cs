using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.Properties;

/// <summary>Makes documents: the five texts with mistakes in them, summaries put together at random, and noise.</summary>
internal static class AnyDocument
{
    private static Gen<string> Snippet { get; } = Gen.Frequency(
        (6, Gen.Elements(HostileText.All.AsEnumerable())),
        (2, Gen.Elements(SummaryParts.Markers.AsEnumerable())),
        (2, Gen.Elements(SummaryParts.Furniture.AsEnumerable())),
        (2, Gen.Elements(SummaryParts.Sentences.AsEnumerable())),
        (2, Gen.Elements(". ", "\n", "\n\n", "\r\n", "\r", ": ", "(", ")", "“", "”", ", and ", "etc.", "U.S.", "The Ministers", " (ABC)", "as follows:")),
        // A file with NUL or U+FFFD is unreadable, so they must be rare for the rest to be tried.
        (1, Gen.Elements("\0", "\uFFFD", "\uFEFF", "\uD800")));

    private static Gen<Edit> AnyEdit { get; } =
        from unit in Gen.Elements(Unit.Character, Unit.Word, Unit.Word, Unit.Line, Unit.Paragraph)
        from change in Gen.Elements(Change.Delete, Change.Duplicate, Change.Swap, Change.Insert, Change.Insert, Change.Replace)
        from places in Gen.Choose(0, int.MaxValue - 1).Two()
        from snippet in Snippet
        select new Edit(unit, change, places.Item1, places.Item2, snippet);

    /// <summary>What can happen to a text as a whole.</summary>
    private static Gen<Func<string, string>> Conversion { get; } = Gen.Frequency(
        (12, Gen.Constant<Func<string, string>>(text => text)),
        (1, Gen.Elements<Func<string, string>>(
            text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            text => text.Replace('\n', '\r'),
            text => text.Replace("\n\n", "\n", StringComparison.Ordinal),
            text => text.Replace("\n", "\n\n", StringComparison.Ordinal),
            text => text.Replace('\n', ' '),
            text => text.Replace(". ", ".\n", StringComparison.Ordinal),
            text => text.Replace(' ', '\n'),
            text => text.Replace(" ", "\u00A0", StringComparison.Ordinal),
            text => text.Replace(".", "", StringComparison.Ordinal),
            text => text.ToUpperInvariant(),
            text => text.ToLowerInvariant(),
            text => "\uFEFF" + text,
            text => text + "\n" + text,
            text => text[..(text.Length / 2)],
            text => new string([.. text.Reverse()]))));

    private static Gen<string> Suffix { get; } = Gen.Frequency(
        (9, Gen.Constant("")),
        (1, Gen.Elements(HostileText.All.AsEnumerable()).Select(snippet => "-" + snippet)));

    private static Gen<string> Kind { get; } = Gen.Frequency((9, Gen.Constant("")), (1, Gen.Elements("Document", "document ", "Injected")));

    /// <summary>Below the parts that it is made of, which must be there first.</summary>
    public static Gen<CaseDocument> Generator { get; } = Gen.Frequency(
        (60, Mutated()),
        (24, Assembled()),
        (6, Spliced()),
        (10, Noise()));

    private static Gen<CaseDocument> Mutated() =>
        from name in Gen.Elements(Repository.SummaryNames.AsEnumerable())
        from count in Gen.Choose(1, 8)
        from edits in AnyEdit.ArrayOf(count)
        from convert in Conversion
        from renaming in Renaming()
        from suffix in Suffix
        from kind in Kind
        let text = renaming(Repository.Summary(name))
        select new CaseDocument(Path.GetFileNameWithoutExtension(name) + suffix, convert(edits.Aggregate(text, (edited, edit) => edit.Apply(edited))), kind);

    /// <summary>The beginning of one text and the end of another, as where a page was copied over a second one.</summary>
    private static Gen<CaseDocument> Spliced() =>
        from names in Gen.Elements(Repository.SummaryNames.AsEnumerable()).Two()
        from places in Gen.Choose(0, int.MaxValue - 1).Two()
        from suffix in Suffix
        let first = Repository.Summary(names.Item1)
        let second = Repository.Summary(names.Item2)
        select new CaseDocument(
            Path.GetFileNameWithoutExtension(names.Item1) + suffix, first[..(places.Item1 % first.Length)] + second[(places.Item2 % second.Length)..]);

    /// <summary>A name of the texts becomes a keyword, a member of the generated code, or a name that is not ASCII.</summary>
    private static Gen<Func<string, string>> Renaming() => Gen.Frequency(
        (3, Gen.Constant<Func<string, string>>(text => text)),
        (1, from old in Gen.Elements("Austin", "Nakatani", "Hegseth", "Defense Minister", "Hawaii", "DICAS", "Overview", "Ministry of Defense", "Japan-U.S.")
            from name in Gen.Elements(HostileText.Names.Concat(HostileText.Unseen))
            select new Func<string, string>(text => text.Replace(old, name, StringComparison.Ordinal))));

    private static Gen<CaseDocument> Assembled() =>
        from day in Gen.Elements(SummaryParts.Days.AsEnumerable())
        from named in Gen.Frequency((9, Gen.Constant(day.File)), (1, Gen.Elements("minutes", "2024-13-45", "20240502")))
        from title in Line(Gen.Elements(SummaryParts.Titles.AsEnumerable()))
        from dateline in Gen.Elements("", "", day.Dateline)
        from issuer in Line(Gen.Elements(SummaryParts.Furniture.AsEnumerable()))
        from opening in Opening(day.Opening)
        from count in Gen.Choose(0, 14)
        from body in Line(BodyLine()).ArrayOf(count)
        from gap in Gen.Elements("\n\n", "\n\n", "\n", "\r\n\r\n", "\n \n")
        from suffix in Suffix
        from kind in Kind
        select new CaseDocument(named + suffix, string.Join(gap, [title, dateline, issuer, opening, .. body]), kind);

    private static Gen<string> Opening(string day) =>
        from first in Participant()
        from second in Gen.Frequency((9, Participant()), (1, Gen.Constant(OfAnotherOffice(first))))
        from verb in Gen.Elements(SummaryParts.Verbs.AsEnumerable())
        from circumstance in Gen.Elements(SummaryParts.Circumstances.AsEnumerable())
        from rest in Gen.Elements("", " The summary is as follows.", " The key points are as follows:", "\nThe summary is as follows.")
        select $"On {day}, {first} and {second} {verb}{circumstance}.{rest}";

    /// <summary>The same man once more, with another of his offices.</summary>
    private static string OfAnotherOffice(string participant) =>
        "Deputy Prime Minister and Minister of Defense " + participant[(participant.LastIndexOf(' ') + 1)..];

    private static Gen<string> Participant() => Gen.Frequency(
        (6, Gen.Elements(SummaryParts.Participants.AsEnumerable())),
        (1, Gen.Elements(HostileText.Names.AsEnumerable()).Select(name => "Defense Minister " + name)));

    private static Gen<string> BodyLine() => Gen.Frequency(
        (4, Gen.Elements(SummaryParts.Sentences.AsEnumerable()).ArrayOf(3).Select(sentences => string.Join(' ', sentences))),
        (3, Gen.Zip(Gen.Elements(SummaryParts.Markers.AsEnumerable()), Gen.Elements(SummaryParts.Sentences.AsEnumerable()), (marker, sentence) => marker + sentence)),
        (3, Gen.Zip(Gen.Elements(SummaryParts.Markers.AsEnumerable()), Gen.Elements(HostileText.Names.AsEnumerable()), (marker, name) => marker + name)),
        (2, Gen.Elements(SummaryParts.Lines.AsEnumerable())),
        (1, Gen.Elements(SummaryParts.Furniture.AsEnumerable())),
        (2, Snippet));

    /// <summary>A line, one in five with something hostile in it.</summary>
    private static Gen<string> Line(Gen<string> line) => Gen.Frequency(
        (4, line),
        (1, Gen.Zip(line, AnyEdit, (text, edit) => edit.Apply(text))));

    private static Gen<CaseDocument> Noise() =>
        from day in Gen.Elements(SummaryParts.Days.AsEnumerable())
        from count in Gen.Choose(0, 60)
        from parts in Gen.OneOf(Snippet, Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()), Gen.Elements(" ", "\n", "word", "The ")).ArrayOf(count)
        from gap in Gen.Elements("", " ", "\n")
        from opening in Gen.OneOf(Gen.Constant(""), Opening(day.Opening).Select(text => "Title\n\n" + text + "\n\n"))
        select new CaseDocument(day.File, opening + string.Join(gap, parts), "Document");
}
