using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using Corpus.Generator.Tests.Meaning.Statements;

namespace Corpus.Generator.Tests.Sayings;

/// <summary>Up to two million characters in one sentence, in the manners that make a reader look far ahead.</summary>
[Collection(LargeInput.Name)]
public sealed class LongSayingTests
{
    private static readonly int Length = Extent.Of(full: 2_000_000, usual: 100_000);

    [Theory]
    [InlineData("", "The Ministers, ")]
    [InlineData("", "Minister Kihara, who, ")]
    [InlineData("", "Minister Kihara and Secretary Austin, ")]
    [InlineData("", "Minister Kihara (host ")]
    [InlineData("", "Japan, the U.S., ")]
    [InlineData("Minister Kihara stated that it is so", ", to which Secretary Austin ")]
    [InlineData("Minister Kihara stated that it is so", ", Secretary Austin stated that it is so, and, in this context, ")]
    [InlineData("The Ministers agreed to it", "; in response, the Ministers, in May, ")]
    [InlineData("The Ministers agreed to it", "; Secretary Austin began by thanking the crews")]
    [InlineData("The Ministers agreed to it", ", the Department of Defense said")]
    [InlineData("The Ministers agreed to it", ", Secretary Austin said")]
    [InlineData("The price was discussed", "; the Ministers welcomed the plan; it was noted")]
    [InlineData("The issue was raised", ", and the Minister, the Secretary")]
    [InlineData("The Ministers welcomed the talks", " which Norway hosts and invited guests,")]
    [InlineData("The Ministers welcomed", " the Arctic - Pacific")]
    [InlineData("The Ministers confirmed", " Acquisition and Cross-Servicing Agreement (ACSA) and")]
    [InlineData("The Ministers welcomed", " the Security Consultative Committee (“2+2”) meeting the day before and")]
    public void A_sentence_of_very_many_characters_is_read_to_its_end(string opening, string part)
    {
        Growth.AssertIsLinearInBody(Text);
        Assert.Single(Ending.Of(() => Said.Alone(Text(Length)).Read()));

        string Text(int length) => opening + string.Concat(Enumerable.Repeat(part, length / part.Length)) + ".";
    }
}
