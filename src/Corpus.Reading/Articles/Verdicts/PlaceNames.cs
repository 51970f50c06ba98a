using System.Globalization;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>What messages call a source and a place in it.</summary>
internal static class PlaceNames
{
    /// <summary>"line 13 of 2025-03-30.txt"; the file alone where nobody knows the line.</summary>
    public static string Of(QuotedTexts texts, int passage) =>
        Of(texts.Index.Passages[passage], FileOf(texts, texts.Index.Passages.TextOf(passage)));

    /// <inheritdoc cref="Of(QuotedTexts, int)"/>
    public static string Of(QuotablePassage passage, string file)
    {
        int line = passage.Line;
        return line > 0 ? $"line {line.ToString(CultureInfo.InvariantCulture)} of {file}" : file;
    }

    /// <summary>"2025-03-30.txt", "statement 2025-03-30/2/3" or "any text of the corpus".</summary>
    public static string Of(QuotedTexts texts, NamedSource source) =>
        source.IsStatement ? "statement " + (texts.StatementIdOf(source.Passage) ?? texts.IdOf(source.Texts[0]))
        : source.Texts.IsEmpty ? "any text of the corpus"
        : FileOf(texts, source.Texts[0]);

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string OneOf(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 2 ? all[0] : $"{string.Join(", ", all.Take(all.Length - 1))} or {all[all.Length - 1]}";
    }

    /// <summary>"'a'", "'a' and 'b'", "'a', 'b', 'c' and 4 more".</summary>
    /// <param name="most">Of more the rest is counted.</param>
    public static string AllOf(IReadOnlyList<string> names, int most)
    {
        string[] shown = [.. names.Take(most).Select(static name => $"'{name}'")];
        string more = (names.Count - most).ToString(CultureInfo.InvariantCulture) + " more";
        return names.Count > most ? $"{string.Join(", ", shown)} and {more}"
            : shown.Length < 2 ? string.Concat(shown)
            : $"{string.Join(", ", shown.Take(shown.Length - 1))} and {shown[shown.Length - 1]}";
    }

    private static string FileOf(QuotedTexts texts, int text) => texts.NamesOf(text).FileName;
}
