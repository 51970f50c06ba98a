using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

/// <summary>On a narrow terminal a plot goes before a word is broken in its middle.</summary>
public class NarrowTests
{
    [Fact]
    public void With_eight_meetings_every_word_of_a_topic_is_whole()
    {
        using TextFolder folder = new();
        foreach (string day in new[] { "2020-01-05", "2021-02-06", "2022-03-07" })
        {
            folder.Add($"{day}.txt", $"A communique of {day}.\n\nThe Ministers reaffirmed the importance of peace and stability across the Taiwan Strait.\n");
        }

        string table = ToolRun.At(80, "topics", "--texts", folder["*.txt"], "--also-built-in").Out;
        Assert.All(["Interoperability", "Realignment", "Reinforcement", "Environment", "Strait"], word => Assert.Contains($" {word} ", table, StringComparison.Ordinal));
        Assert.DoesNotContain('█', table);
    }

    [Fact]
    public void With_five_there_is_room_for_the_plot() => Assert.Contains("█████", ToolRun.At(80, "topics").Out, StringComparison.Ordinal);
}
