using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>A file may have any name that a file system takes.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("2024-05-02-Talks.txt", "2024-05-02-TALKS.txt")]
    [InlineData("2024-05-02.txt", "2024-05-02.TXT")]
    [InlineData("2024-05-02-talks.txt", "2024-05-02_talks.txt")]
    public void Names_that_differ_in_case_or_punctuation_only_are_one_identity_and_reported(string first, string second)
    {
        using MadeCorpus corpus = Made(first, second);

        Assert.Single(corpus.Meetings);
        Assert.Equal("CORPUS008", Assert.Single(corpus.Diagnostics).Id);
    }

    [Theory]
    [InlineData("2024-05-02-1-2.txt", "2024-05-02-12.txt")]
    [InlineData("2024-05-02-a-b.txt", "2024-05-02-ab.txt")]
    [InlineData("2024-05-02-2.txt", "2024-05-02.txt")]
    [InlineData("2024-05-02-東京.txt", "2024-05-02-大阪.txt")]
    public void Names_that_differ_are_two_meetings(string first, string second)
    {
        using MadeCorpus corpus = Made(first, second);

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), corpus.Meetings.Select(meeting => meeting.Source.FileName).Order(StringComparer.Ordinal));
        DeclarationRules.AssertHold(corpus);
    }

    [Fact]
    public void The_second_of_a_day_is_named_by_its_number()
    {
        using MadeCorpus corpus = Made("2024-05-02.txt", "2024-05-02-2.txt");

        Type meetings = corpus.Assembly.GetType("Sample.Meetings", throwOnError: true)!;
        Assert.Equal("2024-05-02", ((Meeting)meetings.GetProperty("On20240502")!.GetValue(null)!).Id);
        Assert.Equal("2024-05-02-2", ((Meeting)meetings.GetProperty("On20240502_2")!.GetValue(null)!).Id);
    }

    [Fact]
    public void Any_character_may_stand_in_a_name()
    {
        string[] names = [.. HostileText.All.Select((snippet, number) => $"2024-05-02-{snippet.Replace('/', ' ').Replace('\\', ' ')}-n{number}.txt"), "2024-05-02-" + new string('x', 5000) + ".txt"];
        using MadeCorpus corpus = Made(names);

        Assert.Equal(names.Order(StringComparer.Ordinal), corpus.Meetings.Select(meeting => meeting.Source.FileName).Order(StringComparer.Ordinal));
        DeclarationRules.AssertHold(corpus);
        Assert.Distinct(corpus.Files.Select(file => file.HintName), StringComparer.OrdinalIgnoreCase);
        Assert.All(corpus.Files, file => Assert.True(
            file.HintName.Length <= 100 && file.HintName.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_'), file.HintName));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".txt")]
    [InlineData("..")]
    [InlineData("con")]
    [InlineData("a/b/")]
    [InlineData("2024-02-30.txt")]
    public void A_name_without_a_day_leaves_the_year_to_the_text(string path)
    {
        TestFile file = new("CorpusDocument", path, SourceText.From(Content.Replace("May 2,", "May 2, 2024,", StringComparison.Ordinal), Encoding.UTF8));
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.With(file));

        Assert.True(corpus.Meetings.Count == 1 || corpus.Diagnostics.Any(found => found.Id is "CORPUS003" or "CORPUS004"), path);
    }

    private static string Content => HostileCorpus.Document("x");

    private static MadeCorpus Made(params string[] names) =>
        MadeCorpus.Of(TestProject.Empty.With([.. names.Select(name => TestFile.Document(name, Content))]));
}
