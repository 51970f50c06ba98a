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

    [Theory]
    [InlineData("and {invited criticised briefed congratulated urged} Norwegian Minister of Defence Tore Sand")]
    [InlineData("and {then later subsequently} thanked Norwegian Minister of Defence Tore Sand")]
    [InlineData("and extended an invitation to Norwegian Minister of Defence Tore Sand")]
    [InlineData("and rejected accusations by Norwegian Minister of Defence Tore Sand")]
    [InlineData("and paid tribute to former Norwegian Minister of Defence Tore Sand")]
    [InlineData("and will travel to Oslo to meet Norwegian Minister of Defence Tore Sand")]
    [InlineData("and agreed to meet again in Oslo with Norwegian Minister of Defence Tore Sand")]
    [InlineData("before joining a video call with Norwegian Minister of Defence Tore Sand")]
    [InlineData("and then {spoke_by_phone held_a_telephone_call} with Norwegian Minister of Defence Tore Sand")]
    [InlineData("at a forum {hosted chaired moderated opened} by Norwegian Minister of Defence Tore Sand")]
    [InlineData("{amid over} {criticism threats} by Norwegian Minister of Defence Tore Sand")]
    [InlineData(", Norwegian Minister of Defence Tore Sand {said told_reporters announced}")]
    public void Who_is_named_beside_a_meeting_was_not_met(string beside)
    {
        foreach (string text in Alternatives.Of($"{Two} {beside}.".Replace(" ,", ",")))
        {
            Assert.Equal((text, "Virtanen, Berg"), (text, Names(text)));
        }
    }

    [Theory]
    [InlineData("and signed a declaration with Norwegian Minister of Defence Tore Sand")]
    [InlineData(", {joined accompanied} by Norwegian Minister of Defence Tore Sand")]
    [InlineData("and {met received} Norwegian Minister of Defence Tore Sand")]
    public void Who_is_named_beside_a_meeting_was_met_where_it_says_so(string beside)
    {
        foreach (string text in Alternatives.Of($"{Two} {beside}.".Replace(" ,", ",")))
        {
            Assert.Equal((text, "Virtanen, Berg, Sand"), (text, Names(text)));
        }
    }

    [Theory]
    [InlineData("{deputizing deputising standing_in substituting} for")]
    [InlineData("in place of")]
    public void Who_is_stood_in_for_was_not_met(string how)
    {
        foreach (string text in Alternatives.Of($"On May 2, Polish Deputy Defence Minister Jan Nowak, {how} Defence Minister Adam Kot, met Swedish Minister for Defence Pål Berg in Stockholm."))
        {
            Assert.Equal((text, "Nowak, Berg"), (text, Names(text)));
        }
    }

    [Theory]
    [InlineData("of Japan, Australia, the Philippines and the United States met in Singapore", "")]
    [InlineData("of Poland, the Netherlands and the United Kingdom — Adam Kot, Piet Vos and John Hale — met in Warsaw", "Kot, Vos, Hale")]
    [InlineData("of the Netherlands and Poland, Piet Vos and Adam Kot, met in Warsaw", "Vos, Kot")]
    public void A_country_with_an_article_is_nobody(string countries, string names) =>
        Assert.Equal(names, Names($"On May 2, the defence ministers {countries}."));

    [Theory]
    [InlineData("met the Chief of Protocol Jan Nowak")]
    [InlineData("met with Mayor Jan Nowak")]
    [InlineData("attended the meeting of NATO defence ministers")]
    [InlineData("took part in the Ukraine Defence Contact Group")]
    public void Whoever_was_met_and_cannot_be_read_leaves_those_who_took_part_incomplete(string met)
    {
        HeadText text = new($"On May 2, Finnish Minister of Defence Antti Virtanen and Swedish Minister for Defence Pål Berg {met} in Oslo.", "Meeting");
        Assert.Equal("Virtanen, Berg", Names(text.Opening));
        Assert.NotEmpty(text.Read(out _)!.Lost);
    }

    [Theory]
    [InlineData("We, the Ministers of Defence of Finland, Antti Virtanen, and of Sweden, Pål Berg, met in Oslo on May 2.")]
    [InlineData("On May 2, the Ministers of Defence of Finland, Antti Virtanen, and of Sweden, Pål Berg, met in Oslo.")]
    [InlineData("On May 2, Finnish Minister of Defence Antti Virtanen received on a courtesy visit the Minister for Defence of Sweden, Pål Berg, in Oslo.")]
    [InlineData("On May 2, Finnish Minister of Defence Antti Virtanen visited Stockholm, where he was received by Swedish Minister for Defence Pål Berg.")]
    [InlineData("On May 2, Finnish Minister of Defence Antti Virtanen met her newly appointed Swedish counterpart, Pål Berg, in Oslo.")]
    public void Both_are_named_however_the_opening_joins_them(string opening) => Assert.Equal("Virtanen, Berg", Names(opening));

    private static string Names(string opening) => string.Join(", ", new HeadText(opening, "Meeting").Read(out _)?.Participants.Select(static one => one.Name) ?? []);
}
