using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Properties;

/// <summary>What the generator reports stands inside the file it is about, and can be shown on a line of a terminal.</summary>
internal static class DiagnosticRules
{
    public static void AssertHold(MadeCorpus corpus, IReadOnlyDictionary<string, string> contents)
    {
        foreach (Diagnostic diagnostic in corpus.Diagnostics)
        {
            Assert.StartsWith("CORPUS", diagnostic.Id, StringComparison.Ordinal);
            FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
            string content = contents[place.Path];
            Assert.InRange(diagnostic.Location.SourceSpan.End, diagnostic.Location.SourceSpan.Start, content.Length);
        }

        AssertMessagesAreShown(corpus);
    }

    public static void AssertMessagesAreShown(MadeCorpus corpus) =>
        Assert.All(corpus.Diagnostics, diagnostic => AssertIsShown(diagnostic.GetMessage(CultureInfo.InvariantCulture)));

    /// <summary>A document that did not become a meeting has an error that says why.</summary>
    public static void AssertNothingIsDroppedSilently(MadeCorpus corpus)
    {
        HashSet<string> kept = [.. corpus.Linked.Select(meeting => meeting.Meeting.Form.Path)];
        HashSet<string> failed =
            [.. corpus.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Location.GetLineSpan().Path)];
        Assert.All(corpus.Parsed, document => Assert.True(kept.Contains(document.Path) || failed.Contains(document.Path), document.Path));
    }

    /// <summary>No character of a message moves the cursor, reorders the line or is not seen.</summary>
    private static void AssertIsShown(string message)
    {
        foreach (char character in message)
        {
            Assert.False(
                char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
                $"U+{(int)character:X4} in: {message}");
        }
    }
}
