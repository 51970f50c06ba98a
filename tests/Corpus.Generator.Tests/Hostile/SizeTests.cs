using System.Globalization;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Corpus.Reading.Linking;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>Many documents in one project.</summary>
[Collection(LargeInput.Name)]
public sealed class SizeTests
{
    [Fact]
    public void Very_many_documents_of_the_usual_length_are_read_back()
    {
        int many = Extent.Of(full: 1000, usual: 100);
        TestFile[] documents = [.. Enumerable.Range(0, many).Select(UsualDocument)];
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.With(documents));

        Assert.DoesNotContain(corpus.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        IReadOnlyList<Meeting> meetings = corpus.Meetings;
        Assert.Equal(many, meetings.Count);
        Assert.Equal(many / 5 * 69, meetings.Sum(meeting => meeting.Statements.Length));
        Dictionary<string, LinkedMeeting> expected = corpus.Linked.ToDictionary(meeting => meeting.Meeting.Head!.Id, StringComparer.Ordinal);
        Assert.All(meetings, meeting => ReadBackRules.AssertIsReadBack(expected[meeting.Id], meeting));
        CorpusRules.AssertHold(corpus);
    }

    /// <summary>One of the five texts, moved to another year, so that no two are of one day.</summary>
    private static TestFile UsualDocument(int number)
    {
        string name = Repository.SummaryNames[number % 5];
        string year = (1700 + (number / 5 * 2) + (name.StartsWith("2024-10", StringComparison.Ordinal) || name.StartsWith("2025-10", StringComparison.Ordinal) ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
        string content = Repository.Summary(name)
            .Replace("2023", year, StringComparison.Ordinal).Replace("2024", year, StringComparison.Ordinal).Replace("2025", year, StringComparison.Ordinal);
        return TestFile.Document(year + name[4..], content);
    }
}
