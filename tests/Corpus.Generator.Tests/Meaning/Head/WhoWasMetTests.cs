using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Who is named in an opening and was met, and who is only spoken of.</summary>
public class WhoWasMetTests
{
    private const string Two = "On May 2, Finnish Minister of Defence Antti Virtanen met Swedish Minister for Defence Pål Berg in Stockholm";

    [Theory]
    [InlineData("to discuss a proposal by Norwegian Minister of Defence Tore Sand", "Virtanen, Berg")]
    [InlineData("to {thank congratulate} Norwegian Minister of Defence Tore Sand", "Virtanen, Berg")]
    [InlineData("and discussed the {visit proposal} of Norwegian Minister of Defence Tore Sand", "Virtanen, Berg")]
    [InlineData("with {greetings regards} from Norwegian Minister of Defence Tore Sand", "Virtanen, Berg")]
    [InlineData("and Norwegian Minister of Defence Tore Sand", "Virtanen, Berg, Sand")]
    [InlineData("to discuss the plan with Norwegian Minister of Defence Tore Sand", "Virtanen, Berg, Sand")]
    [InlineData("and travelled to Oslo to {meet visit see} Norwegian Minister of Defence Tore Sand", "Virtanen, Berg, Sand")]
    public void Who_is_named_in_a_purpose_was_not_met(string purpose, string names)
    {
        foreach (string text in Alternatives.Of($"{Two} {purpose}."))
        {
            Assert.Equal((text, names), (text, Names(text)));
        }
    }

    [Theory]
    [InlineData("met with their British counterpart John Hale and Italian colleague Guido Rossi in Berlin", "Virtanen, Berg, Hale, Rossi")]
    [InlineData("met their Polish counterpart Jan Nowak in Berlin", "Virtanen, Berg, Nowak")]
    public void Their_counterpart_took_part(string met, string names) =>
        Assert.Equal(names, Names($"On May 2, Finnish Minister of Defence Antti Virtanen and Swedish Minister for Defence Pål Berg {met}."));

    [Theory]
    [InlineData("other Nordic defence ministers")]
    [InlineData("several counterparts")]
    [InlineData("fellow ministers")]
    public void More_who_are_not_named_leave_those_who_took_part_incomplete(string others)
    {
        HeadText text = new($"On May 2, Finnish Minister of Defence Antti Virtanen and Swedish Minister for Defence Pål Berg met with {others} in Oslo.", "Meeting");
        Assert.Equal("Virtanen, Berg", Names(text.Opening));
        Assert.NotEmpty(text.Read(out _)!.Lost);
    }

    [Theory]
    [InlineData("in view of the situation in Riga", "-")]
    [InlineData("in {light support anticipation advance} of the talks in Riga", "-")]
    [InlineData("in {connection line} with the exercise in Riga", "-")]
    [InlineData("in the {context wake aftermath} of the attack in Riga", "-")]
    [InlineData("in Oslo instead of in Riga", "Oslo (Oslo, NO, Europe/Oslo)")]
    [InlineData("in the margins of the meeting in Riga", "Riga (Riga, LV, Europe/Riga)")]
    [InlineData("in the city of Riga", "Riga (Riga, LV, Europe/Riga)")]
    [InlineData("in view of the attack, in Riga", "Riga (Riga, LV, Europe/Riga)")]
    public void Why_they_met_names_no_venue(string why, string venue)
    {
        foreach (string text in Alternatives.Of($"On May 2, Finnish Minister of Defence Antti Virtanen met Swedish Minister for Defence Pål Berg {why}."))
        {
            Assert.Equal((text, venue), (text, new HeadText(text, "Meeting").Read(out _)?.Venue()));
        }
    }

    private static string Names(string opening) => string.Join(", ", new HeadText(opening, "Meeting").Read(out _)?.Participants.Select(static one => one.Name) ?? []);
}
