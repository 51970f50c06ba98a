namespace Corpus.Generator.Tests.Meaning.Statements;

public class ActsTests
{
    [Fact]
    public void Each_joined_verb_is_an_act_with_its_own_content() => Assert.Equal(
        "TakeNote: activities by the People's Liberation Army (PLA) including the military situation around Taiwan"
            + " | Emphasize: the importance of peace and stability across the Taiwan Strait",
        Said.Alone("The Ministers took note of activities by the People's Liberation Army (PLA) including the military situation around "
            + "Taiwan, and emphasized the importance of peace and stability across the Taiwan Strait.").Acts);

    [Theory]
    [InlineData("The Ministers exchanged views on the region, affirmed their ties, and concurred to meet again.", "Exchange, Affirm, Concur")]
    [InlineData("The Ministers confirmed that they will move forward, and, with regard to China, welcomed progress.", "Confirm, Welcome")]
    [InlineData("Both sides recognised that dialogue is vital and, in this regard, agreed to continue.", "Recognize, Agree")]
    [InlineData("The Ministers once again concurred the importance of it.", "Concur")]
    [InlineData("The Ministers also affirmed that they will continue.", "Affirm")]
    [InlineData("The Ministers, in light of the situation in the East China Sea, strongly opposed it, and condemned it.", "Oppose, Condemn")]
    [InlineData("The Ministers have agreed to deepen cooperation and have decided to meet.", "Agree, Decide")]
    [InlineData("The Ministers reaffirm their commitment, and welcome the progress.", "Reaffirm, Welcome")]
    [InlineData("The Ministers held candid discussions, and agreed to meet again.", "Agree")]
    [InlineData("The Ministers confirmed the plan as well as expressed concern about delays.", "Confirm, Express")]
    public void The_verbs_of_the_main_clause_are_found_in_order(string sentence, string verbs) => Assert.Equal(verbs, Said.Alone(sentence).Verbs);

    [Theory]
    [InlineData("The Ministers discussed efforts as confirmed at the “2+2” meeting in January.", "Discuss")]
    [InlineData("The Ministers affirmed initiatives, which were confirmed at the summit meeting.", "Affirm")]
    [InlineData("The Ministers confirmed that they will demonstrate strong leadership.", "Confirm")]
    [InlineData("The Ministers concurred that they will accelerate discussions and further deepen cooperation.", "Concur")]
    [InlineData("The Ministers confirmed their shared responsibility for implementation of the concurred items.", "Confirm")]
    [InlineData("The Ministers concurred to continue discussions, etc. while confirming progress on this issue.", "Concur")]
    [InlineData("The Ministers discussed the measures which were agreed and confirmed at the summit.", "Discuss")]
    [InlineData("The Ministers welcomed the measures discussed in January and confirmed at the summit.", "Welcome")]
    [InlineData("The Ministers welcomed the agreed items and shared values of the Alliance.", "Welcome")]
    [InlineData("Minister Kihara explained that Japan has begun discussions and decided to increase spending.", "Explain")]
    [InlineData("Minister Kihara stated that, as the Ministers confirmed before, it is unacceptable.", "State")]
    [InlineData("Minister Kihara said, \"We confirmed our ties, and agreed to meet again.\"", "Say")]
    [InlineData("The Ministers will continue to discuss it.", "")]
    public void Verbs_inside_what_is_said_do_not_count(string sentence, string verbs) => Assert.Equal(verbs, Said.Alone(sentence).Verbs);

    [Theory]
    [InlineData("The Ministers confirmed that Japan has begun discussions, and concurred to continue.", "Confirm, Concur")]
    [InlineData("The Ministers recognized that the base is a shared challenge and reaffirmed its importance.", "Recognize, Reaffirm")]
    [InlineData("The Ministers welcomed that the cooperation has deepened and confirmed to expand it.", "Welcome, Confirm")]
    [InlineData("The Ministers confirmed that aggression is an outrage and confirmed that they will work together.", "Confirm, Confirm")]
    public void An_act_goes_on_behind_a_clause_inside_what_is_said(string sentence, string verbs) => Assert.Equal(verbs, Said.Alone(sentence).Verbs);

    [Fact]
    public void Verbs_that_share_a_content_each_have_it() => Assert.Equal(
        "Exchange: the views on the security situation | Share: the views on the security situation",
        Said.Alone("The Ministers candidly exchanged and shared the views on the security situation.").Acts);

    [Fact]
    public void A_list_inside_a_content_does_not_end_it() => Assert.Equal(
        "Express: his intention to work with a sense of speed, his commitment to continue working on it"
            + " | Explain: that Japan has begun discussions",
        Said.Alone("Especially, Minister Kihara expressed his intention to work with a sense of speed, his commitment to continue working "
            + "on it, and explained that Japan has begun discussions.").Acts);

    [Theory]
    [InlineData("Secretary Austin stated that it is vital, and Minister Kihara welcomed it.", "State: that it is vital | Welcome: it")]
    [InlineData("Secretary Austin stated that it is vital; the Ministers agreed to proceed.", "State: that it is vital | Agree: to proceed")]
    [InlineData("Secretary Austin offered help, while Minister Kihara expressed gratitude.", "Offer: help | Express: gratitude")]
    [InlineData("While Minister Kihara expressed concern, Secretary Austin offered help.", "Express: concern | Offer: help")]
    public void A_second_main_clause_adds_its_acts(string sentence, string acts) => Assert.Equal(acts, Said.Alone(sentence).Acts);

    [Theory]
    [InlineData("It was confirmed that both countries will cooperate.", "Confirm: that both countries will cooperate", "")]
    [InlineData("It was agreed by both sides that consultations will continue.", "Agree: that consultations will continue", "Kihara, Austin")]
    [InlineData("The importance of peace was reaffirmed by the Ministers.", "Reaffirm: The importance of peace", "Kihara, Austin")]
    [InlineData("In addition, measures that were discussed in April were welcomed.", "Welcome: measures that were discussed in April", "")]
    public void A_passive_is_an_act_of_whom_it_names(string sentence, string acts, string speakers)
    {
        Said said = Said.Alone(sentence);

        Assert.Equal(acts, said.Acts);
        Assert.Equal(speakers, said.Speakers);
    }

    [Theory]
    [InlineData("The Ministers discussed.", "Discuss: ")]
    [InlineData("The Ministers discussed the frameworks, etc.", "Discuss: the frameworks, etc.")]
    [InlineData("The Ministers discussed the role of the U.S.", "Discuss: the role of the U.S.")]
    [InlineData("Secretary Austin congratulated Minister Kihara on his appointment.", "Congratulate: Minister Kihara on his appointment")]
    [InlineData("The Ministers welcomed the progress and confirmed on expansion of presence.", "Welcome: the progress | Confirm: on expansion of presence")]
    [InlineData("Minister Kihara expressed appreciation for the efforts.", "Express: appreciation for the efforts")]
    public void Content_is_what_stands_behind_the_verb_as_written(string sentence, string acts) => Assert.Equal(acts, Said.Alone(sentence).Acts);

    [Fact]
    public void The_class_of_an_act_is_that_of_its_verb() =>
        Assert.Equal("Deliberative", Said.Alone("The Ministers discussed it.").Last.Acts[0].Kind);
}
