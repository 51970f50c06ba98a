using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;

namespace Corpus.Generator.Tests.Linking;

/// <summary>One who takes part with two offices is one person, and one speaker of what is said.</summary>
public sealed class TwoOfficesTests
{
    [Theory]
    [InlineData("Prime Minister Kishi and Defense Minister Kishi and Defense Secretary Austin")]
    [InlineData("Defense Minister Kishi, Foreign Minister Kishi and Defense Secretary Austin")]
    [InlineData("War Secretary Hegseth and Defense Secretary Hegseth and Defense Minister Koizumi")]
    public void One_man_with_two_offices_is_one_speaker(string participants)
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.WithDocument(
            "2024-05-02.txt", $"Made for tests\n\nOn May 2, {participants} held a meeting.\n\nThe Ministers welcomed progress and Minister Kishi thanked them.\n"));

        Meeting meeting = Assert.Single(corpus.Meetings);
        Assert.All(meeting.Statements, statement =>
        {
            Assert.Distinct(statement.Speakers);
            Assert.All(statement.Acts, act => Assert.Distinct(act.Speakers));
        });
    }
}
