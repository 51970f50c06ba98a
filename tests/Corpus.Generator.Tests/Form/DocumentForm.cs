using System.Text;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>Writes a parsed document as an outline, and compares it with one written by hand (Texts/README.md).</summary>
internal static class DocumentForm
{
    private const string Gap = "…";

    public static List<string> Write(ParsedDocument document, string content)
    {
        List<string> lines = [];
        AddHead(lines, document);
        AddPieces(lines, document, content, PieceKind.PageFurniture, "furniture");
        AddPieces(lines, document, content, PieceKind.Unclassified, "unclassified");
        foreach (ParsedSection section in document.Sections)
        {
            lines.Add($"# {section.Number}{(section.Number is null ? "" : " ")}| {section.Heading}".TrimEnd());
            foreach (ParsedBlock block in section.Blocks)
            {
                AddBlock(lines, block);
            }
        }

        lines.AddRange(document.Findings.Select(
            diagnostic => $"diagnostic: {diagnostic.Id} at {diagnostic.Place.Line}:{diagnostic.Place.Column}"));
        return lines;
    }

    /// <summary>True when the line is what was expected; "…" in what was expected stands for any words.</summary>
    public static bool Matches(string expected, string line)
    {
        string[] parts = expected.Split(Gap);
        if (parts.Length == 1)
        {
            return expected == line;
        }

        int position = parts[0].Length;
        bool matches = line.StartsWith(parts[0], StringComparison.Ordinal);
        for (int i = 1; i < parts.Length - 1 && matches; i++)
        {
            int found = line.IndexOf(parts[i], position, StringComparison.Ordinal);
            matches = found >= 0;
            position = found + parts[i].Length;
        }

        return matches && line.Length >= position + parts[^1].Length && line.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    /// <summary>Both outlines, one under the other, for the message of a test that fails.</summary>
    public static string Describe(IEnumerable<string> expected, IEnumerable<string> lines)
    {
        StringBuilder text = new("Expected:\n");
        text.AppendJoin('\n', expected).Append("\n\nParsed:\n").AppendJoin('\n', lines);
        return text.ToString();
    }

    private static void AddHead(List<string> lines, ParsedDocument document)
    {
        AddText(lines, "title", document.Title);
        AddText(lines, "dateline", document.Dateline);
        AddText(lines, "issuer", document.Issuer);
        AddText(lines, "opening", document.Opening);
        foreach (LocatedText rest in document.OpeningRest)
        {
            AddText(lines, "rest", rest);
        }
    }

    private static void AddText(List<string> lines, string name, LocatedText? text)
    {
        if (text is not null)
        {
            lines.Add($"{name}: {text.Text}");
        }
    }

    private static void AddPieces(List<string> lines, ParsedDocument document, string content, PieceKind kind, string name)
    {
        foreach (Piece piece in document.Pieces.Where(piece => piece.Kind == kind))
        {
            lines.Add($"{name}: {content.Substring(piece.Place.Start, piece.Place.Length)}");
        }
    }

    private static void AddBlock(List<string> lines, ParsedBlock block)
    {
        string number = block.Number is null ? "" : $" ({block.Number})";
        lines.Add(block.IsItem ? $"item {block.Level}{number}" : "paragraph");
        lines.AddRange(block.Sentences.Select(sentence => $"  {(sentence.IsLeadIn ? "lead-in: " : "")}{sentence.Text}"));
    }
}
