using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>Who is named in a sentence beside those who took part can be meant by the pronoun of the next.</summary>
public class NewcomerTests
{
    private static readonly ReadParticipant Lund = new("Lund", "Erik", "MinisterOfDefenceDK", "Minister of Defence", "DK");

    private static readonly ReadParticipant Sand = new("Sand", "Ola", "MinisterOfDefenceAM", "Minister of Defence", "AM");

    [Theory]
    [InlineData("{King_Abdullah_II Rossi Sir_Keir_Starmer} also {received joined met} him.")]
    [InlineData("A {veteran engineer cadet} also spoke.")]
    [InlineData("So did Roberto Rossi.")]
    public void He_is_nobody_behind_somebody_else(string between)
    {
        foreach (string text in Alternatives.Of(between))
        {
            Assert.Equal((text, ": CallFor"), (text, Acts("Minister Lund thanked Italy.", text, "He called for peace.")));
        }
    }

    [Theory]
    [InlineData("Students also came to the ceremony.")]
    [InlineData("{Leonardo_and_Rheinmetall France_and_Britain} build ships there.")]
    public void They_are_nobody_behind_others(string between)
    {
        foreach (string text in Alternatives.Of(between))
        {
            Assert.Equal((text, ": CallFor"), (text, Acts("The Ministers thanked Italy.", text, "They called for peace.")));
        }
    }

    [Theory]
    [InlineData("The exercise also began in May.")]
    [InlineData("Operation Shield was extended.")]
    public void He_is_whoever_spoke_behind_a_thing(string between) =>
        Assert.Equal("Lund: CallFor", Acts("Minister Lund thanked Italy.", between, "He called for peace."));

    private static string Acts(params string[] sentences) =>
        Said.AtMeeting(new CalendarDate(2024, 5, 2), Lund, Sand).Paragraph(sentences).ActsBySpeaker;
}
