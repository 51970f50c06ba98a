using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>More text than the compiler takes as string literals, in one project: alone, since compiling it takes gigabytes.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class LiteralSizeTests
{
    private const string Alone = "Alone";

    /// <summary>Where the compiler stops with CS8103: the heap of an assembly's string literals, in bytes.</summary>
    private const int LiteralsEnd = 1 << 24;

    /// <summary>The compiler holds a hundred times a literal of bytes while it compiles it, and one after the other.</summary>
    private const int Documents = 100;

    [FullFact]
    public void More_text_than_string_literals_can_hold_compiles()
    {
        string[] sentences = [.. SummaryParts.Sentences];
        TestFile[] documents = [.. Enumerable.Range(0, Documents).Select(number => LongDocument(new DateOnly(2024, 1, 1).AddDays(number), sentences))];
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.With(documents));

        Assert.DoesNotContain(corpus.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.True(corpus.Meetings.SelectMany(meeting => meeting.Statements).Sum(statement => (long)statement.Text.Length) > LiteralsEnd);
        Assert.All(corpus.Linked.Zip(corpus.Meetings), pair => ReadBackRules.AssertIsReadBack(pair.First, pair.Second));
    }

    private static TestFile LongDocument(DateOnly day, string[] sentences)
    {
        StringBuilder text = new(string.Create(
            CultureInfo.InvariantCulture, $"Made for tests\n\nOn {day:MMMM d}, Defense Minister Kihara and Defense Secretary Austin held discussions.\n\n"));
        for (int i = 0; text.Length < LiteralsEnd / Documents * 1.02; i++)
        {
            text.Append(sentences[i % sentences.Length]).Append(i % 4 == 3 ? "\n\n" : " ");
        }

        return TestFile.Document(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".txt", text.ToString());
    }
}
