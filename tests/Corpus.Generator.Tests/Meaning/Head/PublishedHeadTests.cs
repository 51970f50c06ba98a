using Corpus.Generator.Tests.Lexicon;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>The five published texts; what is expected was written by reading them.</summary>
public class PublishedHeadTests
{
    [Theory]
    [InlineData("2023-06-01", "June 1, 2023", "2023-06-01", "09:20, 75 approximate", "Japan Ministry of Defense (Tokyo, JP, Asia/Tokyo)", "Hamada: DefenseMinister JP; Austin: DefenseSecretary US")]
    [InlineData("2024-05-02", "May 3, 2024", "2024-05-03", "11:53, 45 approximate", "Hawaii (-, US, Pacific/Honolulu)", "Kihara: DefenseMinister JP; Austin: DefenseSecretary US")]
    [InlineData("2024-10-19", "October 19, 2024", "2024-10-19", "13:45, 35 approximate", "Napoli (Napoli, IT, Europe/Rome)", "Nakatani: DefenseMinister JP; Austin: DefenseSecretary US")]
    [InlineData("2025-03-30", null, null, "09:50, 85 approximate", "Ministry of Defense (Tokyo, JP, Asia/Tokyo)", "Nakatani: DefenseMinister JP; Hegseth: DefenseSecretary US")]
    [InlineData("2025-10-29", "October 29, 2025", "2025-10-29", "10:25, 60 approximate", "Ministry of Defense (Tokyo, JP, Asia/Tokyo)", "Koizumi: DefenseMinister JP; Hegseth: WarSecretary US")]
    public void The_head_says_who_met_when_and_where(
        string day, string? dateline, string? published, string time, string venue, string people)
    {
        HeadText text = new(OpeningOf(day), Dateline: dateline, FileName: day + ".txt", Rest: "The summary is as follows.");
        MeetingHead head = text.ReadClear();
        Assert.Equal((day, day, published), (head.Id, head.Date.ToString(), head.Published?.ToString()));
        Assert.Equal((time, venue, people), (head.Time(), head.Venue(), head.People()));
        Assert.Equal(ReadFormat.InPerson, head.Format);
        Assert.Equal(["JP", "US"], head.Countries);
    }

    [Fact]
    public void One_place_keeps_its_identity_under_both_of_its_names()
    {
        ReadPlace? first = new HeadText(OpeningOf("2023-06-01"), FileName: "2023-06-01.txt").ReadClear().Place;
        ReadPlace? last = new HeadText(OpeningOf("2025-10-29"), FileName: "2025-10-29.txt").ReadClear().Place;
        Assert.Equal(("MinistryOfDefense", "MinistryOfDefense"), (first?.Id, last?.Id));
        Assert.NotEqual(first?.Name, last?.Name);
    }

    /// <summary>The opening sentence as the file has it.</summary>
    private static string OpeningOf(string day)
    {
        string line = RepositoryFiles.Read("summaries", day + ".txt").Content.Split('\n').Single(line => line.StartsWith("On ", StringComparison.Ordinal));
        return line[..(line.IndexOf(" The summary", StringComparison.Ordinal))];
    }
}
