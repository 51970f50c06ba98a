using System.Globalization;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>A hidden character is kept in the text, written as an escape in the code, and reported.</summary>
public sealed class HiddenCharacterTests
{
    public static TheoryData<string> Bidirectional => ["\u202E", "\u202D", "\u202A", "\u202B", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C"];

    [Theory]
    [MemberData(nameof(Bidirectional))]
    public void A_bidirectional_control_in_a_document_is_kept_escaped_and_reported(string control)
    {
        using MadeCorpus corpus = HostileCorpus.OfDocuments([control]);

        Assert.Contains($"confirmed {control} once again", Assert.Single(corpus.Meetings).Statements[0].Text, StringComparison.Ordinal);
        AssertIsEscaped(corpus, control);
        Assert.Equal(["(1,7)"], Reported(corpus, "CORPUS016"));
    }

    [Theory]
    [MemberData(nameof(Bidirectional))]
    public void A_bidirectional_control_in_a_lexicon_is_kept_escaped_and_reported(string control)
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty
            .With(TestFile.Document("2024-05-02.txt", HostileCorpus.Document("arms treaties")))
            .With(TestFile.Lexicon("my-topics.txt", $"Arms {control} control\n  arms treaties\n")));

        Assert.Contains($"Arms {control} control", corpus.Lookup<Topic>("Topics").Select(topic => topic.Label));
        AssertIsEscaped(corpus, control);
        Assert.Equal(["(1,6)"], Reported(corpus, "CORPUS016"));
    }

    [Fact]
    public void A_bidirectional_control_in_a_comment_of_a_lexicon_or_in_a_list_of_sources_is_reported()
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty
            .With(TestFile.Document("2024-05-02.txt", HostileCorpus.Document("x")))
            .With(TestFile.Lexicon("my-topics.txt", "# seen\u202Ehidden\n"))
            .With(TestFile.Sources("2024-05-02.txt https://example.org/\u202Ex\n")));

        Assert.Equal(["(1,36)", "(1,7)"], Reported(corpus, "CORPUS016"));
    }

    [Fact]
    public void No_character_that_is_not_seen_stands_raw_in_the_code()
    {
        using MadeCorpus documents = HostileCorpus.OfDocuments([.. HostileText.Unseen]);
        using MadeCorpus lexicons = HostileCorpus.OfLexicons([.. HostileText.Unseen]);

        Assert.All(documents.Files.Concat(lexicons.Files), file => Assert.DoesNotContain(
            file.SourceText.ToString().Replace("\n", "", StringComparison.Ordinal),
            character => char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || character is '\uFFFE' or '\uFFFF' or '\u3164' or '\u115F'));
    }

    [Fact]
    public void A_message_shows_what_it_quotes()
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.WithDocument(
            "2024-05-02.txt", "Made for tests\n\nOn May 2, Defense M\u202Einister Kihara and Defense Secretary Austin met in Hawaii.\n"));

        Assert.Contains(corpus.Diagnostics, found => found.GetMessage(CultureInfo.InvariantCulture).Contains(@"'Defense M\u202Einister'", StringComparison.Ordinal));
        DiagnosticRules.AssertMessagesAreShown(corpus);
    }

    private static void AssertIsEscaped(MadeCorpus corpus, string control)
    {
        string code = string.Concat(corpus.Files.Select(file => file.SourceText.ToString()));
        Assert.DoesNotContain(control, code, StringComparison.Ordinal);
        Assert.Contains($@"\u{(int)control[0]:X4}", code, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Reported(MadeCorpus corpus, string rule) => corpus.Diagnostics
        .Where(found => found.Id == rule && found.Severity == DiagnosticSeverity.Warning)
        .Select(found => found.Location.GetLineSpan().StartLinePosition)
        .Select(place => $"({place.Line + 1},{place.Character + 1})")
        .Order(StringComparer.Ordinal);
}
