using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

public class HeadDiagnosticTests
{
    [Theory]
    [InlineData("On May 2, Defense Mnister Kihara and Defense Secretary Austin met.", "Austin: DefenseSecretary US", "CORPUS006 (5,11): 'Defense Mnister' names no office of the lexicon (did you mean 'Defense Minister'?)")]
    [InlineData("On May 2, Defense Minister Kihara and Defnse Secretary Austin met.", "Kihara: DefenseMinister JP", "CORPUS006 (5,39): 'Defnse Secretary' names no office of the lexicon (did you mean 'Defense Secretary'?)")]
    [InlineData("On May 2, Defense Minister Kihara met with Australian Defence Mnister Marles.", "Kihara: DefenseMinister JP", "CORPUS006 (5,44): 'Australian Defence Mnister' names no office of the lexicon (did you mean 'Defence Minister'?)")]
    [InlineData("On May 2, Defense Minister Kihara met with Chief of Staff Milley.", "Kihara: DefenseMinister JP", "CORPUS006 (5,44): 'Chief of Staff' names no office of the lexicon")]
    [InlineData("On May 2, Defense Minister Kihara and Brazilian War Secretary Austin met.", "Kihara: DefenseMinister JP", "CORPUS006 (5,39): 'Brazilian War Secretary' names no office of the lexicon with the country 'Brazil'.")]
    [InlineData("On May 2, Minister of Defence and Sport Wallace and Defense Minister Hamada met.", "Hamada: DefenseMinister JP", "CORPUS006 (5,11): 'Minister of Defence and Sport' names no office of the lexicon")]
    [InlineData("On May 2, Defense Minister Kihara met with European Commissioner for Defence and Space Kubilius.", "Kihara: DefenseMinister JP", "CORPUS006 (5,44): 'European Commissioner for Defence and Space' names no office of the lexicon")]
    [InlineData("On May 2, Defense Minister Kihara met with Deputy Commander US Forces Korea Brad Sullivan.", "Kihara: DefenseMinister JP", "CORPUS006 (5,44): 'Deputy Commander")]
    [InlineData("On May 2, Minster Kihara and Secretary Austin met.", "Austin: DefenseSecretary US", "CORPUS006 (5,11): 'Minster' names no office of the lexicon (did you mean 'Minister'?)")]
    [InlineData("On May 2, Brazilian Secretary of Defense Celso Amorim and Secretary Austin met.", "Austin: DefenseSecretary US", "CORPUS006 (5,11): 'Brazilian Secretary of Defense' names no office of the lexicon with the country 'Brazil'. Correct the text, or add the office to a CorpusLexicon file, for example my-offices.txt.")]
    public void An_unknown_office_is_reported_and_the_others_stay(string opening, string people, string expected)
    {
        MeetingHead? head = new HeadText(opening).Read(out string[] diagnostics);
        Assert.Equal(people, head?.People());
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    /// <summary>
    /// Without countries nothing says where an office ends and a name or a country begins, but for the words of offices.
    /// </summary>
    [Theory]
    [InlineData("Defense Minister NAKATANI Gen", "Defense Minister")]
    [InlineData("U.S. Secretary of Defense Ashton B. Carter", "U.S. Secretary of Defense")]
    [InlineData("Minister of Defence, Kihara", "Minister of Defence")]
    [InlineData("Defense Minister Jeong of the Republic of Korea", "Defense Minister")]
    [InlineData("Secretary of State for Defence of the United Kingdom", "Secretary of State for Defence")]
    [InlineData("Chief of Staff Milley", "Chief of Staff")]
    public void An_unknown_office_is_quoted_without_the_name_behind_it(string participant, string office)
    {
        HeadLexicon nothing = new(LexiconModelBuilder.Build([]));
        new HeadText($"On May 2, {participant} and Secretary Austin met.").Read(out string[] diagnostics, nothing);
        Assert.StartsWith($"CORPUS006 (5,11): '{office}' names no office of the lexicon.", diagnostics[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On May 2, Kihara and Defense Secretary Austin met.", "Austin: DefenseSecretary US", "CORPUS017 (5,11): 'Kihara' does not say clearly who took part: it gives no office.")]
    [InlineData("02 May 2024 – Trade Envoy Jan Lund met with Defense Secretary Austin.", "Austin: DefenseSecretary US", "CORPUS017 (5,15): 'Trade Envoy Jan Lund' does not say clearly who took part: it gives no office.")]
    [InlineData("02 May 2024 – – Jan Lund met with Defense Secretary Austin.", "Austin: DefenseSecretary US", "CORPUS017 (5,17): 'Jan Lund' does not say clearly who took part: it gives no office.")]
    [InlineData("02 May 2024 – Fort Brac, Norway – Jan Lund met with Defense Secretary Austin.", "Austin: DefenseSecretary US", "CORPUS017 (5,35): 'Jan Lund' does not say clearly who took part: it gives no office.")]
    [InlineData("On May 2, Defense Minister Kihara and Austin met.", "Kihara: DefenseMinister JP", "CORPUS017 (5,39): 'Austin' does not say clearly who took part: it gives no office.")]
    [InlineData("On May 2, Defense Minister Kihara and Defense Secretary met.", "Kihara: DefenseMinister JP", "CORPUS017 (5,39): 'Defense Secretary' does not say clearly who took part: no name stands behind the office.")]
    [InlineData("On May 2, both ministers met.", "", "CORPUS017 (5,1): 'On May 2, both ministers met.' does not say clearly who took part: it names no office of the lexicon with its holder.")]
    [InlineData("On May 2, Defense Minister Kihara met his counterpart.", "Kihara: DefenseMinister JP", "CORPUS017 (5,1): 'On May 2, Defense Minister Kihara met his counterpart.' does not say clearly who took part: beside one, it names no office")]
    [InlineData("On May 2, Defense Minister Kihara and Defense Minister Marles met.", "Kihara: DefenseMinister JP", "CORPUS017 (5,39): 'Defense Minister Marles' does not say clearly who took part: neither it nor the title says of which country.")]
    [InlineData("On May 2, Defense Minister Kihara and Deputy Prime Minister Marles met.", "Kihara: DefenseMinister JP", "CORPUS017 (5,39): 'Deputy Prime Minister Marles' does not say clearly who took part: neither it nor the title says of which country.")]
    public void Unclear_participants_are_reported_and_the_others_stay(string opening, string people, string expected)
    {
        MeetingHead? head = new HeadText(opening).Read(out string[] diagnostics);
        Assert.Equal(people, head?.People());
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at Fort Ruritania", "Fort Ruritania", "FortRuritania", "CORPUS007 (5,82): 'Fort Ruritania' names no place of the lexicon, so its city, country and time zone are unknown. Correct")]
    [InlineData("at the Hotel of the Lake for 20 minutes", "Hotel of the Lake", "HotelOfTheLake", "CORPUS007 (5,86): 'Hotel of the Lake' names")]
    [InlineData("in Hawaai", "Hawaai", "Hawaai", "CORPUS007 (5,82): 'Hawaai' names no place of the lexicon, so its city, country and time zone are unknown (did you mean 'Hawaii'?)")]
    [InlineData("at Fort Ruritania in Singapore", "Singapore", "Singapore", "CORPUS007 (5,82): 'Fort Ruritania' names")]
    public void An_unknown_place_is_kept_as_written_and_reported(string where, string name, string id, string expected)
    {
        MeetingHead? head = new HeadText($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {where}.").Read(out string[] diagnostics);
        Assert.Equal((name, id), (head?.Place?.Name, head?.Place?.Id));
        Assert.Equal(ReadFormat.InPerson, head?.Format);
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from 25:10", "CORPUS018 (5,84): '25:10' is no time of day;")]
    [InlineData("from 9:75", "CORPUS018 (5,84): '9:75' is no time of day;")]
    [InlineData("from 9:5", "CORPUS018 (5,84): '9:5' is no time of day;")]
    [InlineData("from 9:305", "CORPUS018 (5,84): '9:305' is no time of day;")]
    [InlineData("from 109:30", "CORPUS018 (5,84): '109:30' is no time of day;")]
    [InlineData("from 14:05 a.m.", "CORPUS018 (5,84): '14:05 a.m.' is no time of day;")]
    [InlineData("for 0 minutes", "CORPUS018 (5,83): '0 minutes' is no duration of a meeting;")]
    [InlineData("for 90000 minutes", "CORPUS018 (5,83): '90000 minutes' is no duration of a meeting;")]
    public void A_time_that_cannot_be_is_reported_and_left_empty(string how, string expected)
    {
        MeetingHead? head = new HeadText($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {how} and agreed.").Read(out string[] diagnostics);
        Assert.Equal("-, -", head?.Time());
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }
}
