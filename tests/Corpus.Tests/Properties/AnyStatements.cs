using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Properties;

/// <summary>Makes statements of words that are hard to tell apart and signs that are hard to place, and phrases to look for in them.</summary>
internal static class AnyStatements
{
    private static readonly string[] Words =
    [
        "the", "The", "THE", "us", "US", "U.S.", "u.s.", "deter", "deterrence", "Deters", "Japan’s", "japan's", "2+2", "R&D", "1,000", "3.5", "F", "35",
        "İ", "I", "i", "ı", "ß", "ẞ", "K", "\u212A", "σοφός", "ΣΟΦΟΣ", "e\u0301", "é", "日本", "米国", "𝒳", "𠮷", "Gen", "etc", "p.m.", "A", "a", "\\", "𐐀", "𐐨",
    ];

    private static readonly string[] Signs =
    [
        " ", " ", " ", " ", " ", "  ", "-", "–", ", ", ". ", "? ", ".” ", "...", "。", "'", "’", " “", "” ", "😀", "*", "/", "\u00A0", "\u200B", "\u00AD", "\u034F", "&", "+", ".", ",", "\uFE0F",
    ];

    private static Gen<string> Statement { get; } =
        from count in Gen.Choose(1, 12)
        from parts in Gen.Zip(Gen.Elements(Words), Gen.Elements(Signs), (word, sign) => word + sign).ArrayOf(count)
        select string.Concat(parts);

    private static Gen<string> Phrase { get; } =
        from count in Gen.Choose(1, 3)
        from words in Gen.Zip(Gen.Elements(Words), Gen.Elements("", "", "", "*"), (word, ending) => word + ending).ArrayOf(count)
        select string.Join(' ', words);

    public static Gen<(string[][] Meetings, string Phrase)> Generator { get; } =
        from sizes in Gen.Choose(0, 4).ArrayOf(3)
        from first in Statement.ArrayOf(sizes[0])
        from second in Statement.ArrayOf(sizes[1])
        from third in Statement.ArrayOf(sizes[2])
        from phrase in Phrase
        select (new[] { first, second, third }, phrase);
}
