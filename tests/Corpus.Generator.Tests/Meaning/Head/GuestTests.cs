using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Which of two who met is the other's guest.</summary>
public class GuestTests
{
    private const string X = "U.S. Defense Secretary Austin";
    private const string Y = "Japanese Defense Minister Kihara";

    [Theory]
    [InlineData($"{X} {{called_on paid_a_courtesy_call_on}} {Y} on May 2.", 0)]
    [InlineData($"{X} {{hosted received welcomed}} {Y} at the Pentagon on May 2.", 1)]
    [InlineData($"{X} was {{hosted received welcomed}} by {Y} on May 2.", 0)]
    [InlineData($"{X} {{met held_talks_with}} {Y} on May 2.", null)]
    [InlineData($"{X} met {Y} and welcomed the plan on May 2.", null)]
    [InlineData($"{X} received a telephone call from {Y} on May 2.", null)]
    public void Whoever_calls_on_somebody_or_is_received_is_the_guest(string opening, int? guest)
    {
        foreach (string text in Alternatives.Of(opening))
        {
            Assert.Equal((text, guest), (text, new HeadText(text).Read(out _)?.Guest));
        }
    }
}
