using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Terms;

namespace Corpus.Generator.Tests.Meaning.Statements;

public class TermsTests
{
    [Theory]
    [InlineData("a Forum on Defense Industrial Cooperation, Acquisition and Sustainment (DICAS)", "DICAS", "Defense Industrial Cooperation, Acquisition and Sustainment")]
    [InlineData("iteration of Defense Industrial Cooperation, Acquisition, and Sustainment (DICAS),", "DICAS", "Defense Industrial Cooperation, Acquisition, and Sustainment")]
    [InlineData("the establishment of JSDF Joint Operations Command (JJOC)", "JJOC", "JSDF Joint Operations Command")]
    [InlineData("of the Japan Self-Defense Forces Joint Operations Command (JJOC).", "JJOC", "Japan Self-Defense Forces Joint Operations Command")]
    [InlineData("the relocation of Marine Corps Air Station (MCAS) Futenma", "MCAS", "Marine Corps Air Station")]
    [InlineData("by the People's Liberation Army (PLA) including", "PLA", "People's Liberation Army")]
    [InlineData("of the Defense Trilateral Talks (DTT) held this April", "DTT", "Defense Trilateral Talks")]
    [InlineData("intelligence, surveillance, and reconnaissance (ISR) capabilities", "ISR", "intelligence, surveillance, and reconnaissance")]
    [InlineData("the Global Combat Air Programme (“GCAP”)", "GCAP", "Global Combat Air Programme")]
    [InlineData("unmanned aerial vehicles (UAVs)", "UAV", "unmanned aerial vehicles")]
    [InlineData("the Allied PEACE Exercise (ACE)", "ACE", "Allied PEACE Exercise")]
    [InlineData("through GCAP (Global Combat Air Programme)", "GCAP", "Global Combat Air Programme")]
    [InlineData("the Allied Asian Naval Talks (AANT)", "AANT", "Allied Asian Naval Talks")]
    [InlineData("the Allied Asian Naval Talks-Plus (AANT-Plus)", "AANT-Plus", "Allied Asian Naval Talks-Plus")]
    [InlineData("the Allied Asian Naval Talks Plus (AANT+)", "AANT+", "Allied Asian Naval Talks Plus")]
    [InlineData("the Allied Asian Naval Talks+ (AANT+)", "AANT+", "Allied Asian Naval Talks+")]
    public void An_acronym_has_the_long_form_before_it(string text, string acronym, string longForm) =>
        Assert.Equal(new TermDefinition(acronym, longForm), Assert.Single(LongForms.Find(text)));

    [Theory]
    [InlineData("People's Liberation Army (PLA)")]
    [InlineData("unmanned aerial vehicles (UAV)")]
    [InlineData("Treaty on the Non-Proliferation of Nuclear Weapons (NPT)")]
    [InlineData("A 5-Power Accord (A5PA)")]
    [InlineData("intelligence, surveillance, and reconnaissance (ISR)")]
    public void A_long_form_can_begin_with_the_text(string text)
    {
        int bracket = text.IndexOf(" (", StringComparison.Ordinal);
        Assert.Equal(new TermDefinition(text[(bracket + 2)..^1], text[..bracket]), Assert.Single(LongForms.Find(text)));
    }

    [Theory]
    [InlineData("Japan-U.S. Defense Ministerial Meeting (Summary)")]
    [InlineData("Japan-U.S. Defense Ministerial Meeting (Summary) (PDF)")]
    [InlineData("from 11:53 (local time) for approximately 45 minutes")]
    [InlineData("(1) With regard to frameworks")]
    [InlineData("at 14:30 (JST)")]
    [InlineData("the Alliance (XYZ)")]
    [InlineData("the PLA (PLA)")]
    [InlineData("the ACE Exercise (ACE)")]
    [InlineData("the Allied ACE Exercise (ACE)")]
    [InlineData("the meeting ()")]
    [InlineData("an open bracket (DICAS")]
    public void Brackets_with_anything_else_define_nothing(string text) => Assert.Empty(LongForms.Find(text));

    [Fact]
    public void Acronyms_are_mentioned_once_each_in_order() => Assert.Equal(
        ["DICAS", "ROK", "MQ-9", "MQ", "PLA", "UAV"],
        Acronym.Mentions("Through DICAS, Japan-U.S.-ROK ties, MQ-9s, the PLA's UAVs and DICAS again at the G7 in Shangri-La."));
}
