using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Lexicon;

[Collection(LargeInput.Name)]
public class LexiconModelBuilderTests
{
    private const string Verbs = "Affirm\n  kind: Assertive\n  forms: affirm, affirms, affirmed\nTakeNote\n  kind: Assertive\n  forms: took note of\n";

    [Fact]
    public void An_office_has_its_country_and_every_name()
    {
        LexiconModel model = LexiconText.Build(("offices.txt", "Defense Minister\n  country: Japan\n  short: Minister\n  also: Minister of Defense\n"));
        OfficeDefinition office = Assert.Single(model.Offices);
        Assert.Equal(("DefenseMinister", "Defense Minister", "JP", "Minister"), (office.Id, office.Title, office.CountryCode, office.ShortTitle));
        Assert.Equal(["Defense Minister", "Minister of Defense"], office.Names);
        Assert.Empty(model.Findings);
    }

    [Fact]
    public void One_title_of_several_countries_is_several_offices()
    {
        LexiconModel model = LexiconText.Build(
            ("offices.txt", "Defense Minister\n  country: JP\nDefense Minister\n  country: Australia\nDefense Minister\n  country: U. S.\n"));
        Assert.Equal(["DefenseMinister", "DefenseMinisterAU", "DefenseMinisterUS"], model.Offices.Select(office => office.Id));
        Assert.Equal(["JP", "AU", "US"], model.Offices.Select(office => office.CountryCode));
        Assert.Empty(model.Findings);
    }

    [Fact]
    public void Files_of_a_user_add_to_those_of_the_package_in_any_order()
    {
        LexiconFile[] files =
        [
            LexiconText.Read("countries.txt", LexiconText.Countries, isBuiltIn: true),
            LexiconText.Read("z/offices.txt", "Defense Minister\n  country: Japan\n", isBuiltIn: true),
            LexiconText.Read("a/offices.txt", "Defense Minister\n  country: Japan\n  also: Minister\n"),
            LexiconText.Read("b/topics.txt", "Space\n  space\n"),
            LexiconText.Read("c/topics.txt", "SPACE\n  satellite*\n  not: parking space\n"),
        ];
        LexiconModel model = LexiconModelBuilder.Build([.. files]);
        Assert.Equal(["Defense Minister", "Minister"], Assert.Single(model.Offices).Names);
        TopicDefinition topic = Assert.Single(model.Topics);
        Assert.Equal(("Space", "Space"), (topic.Id, topic.Label));
        Assert.Equal(["space", "satellite*"], topic.Phrases);
        Assert.Equal(["parking space"], topic.Exclusions);
        Assert.Empty(model.Findings);
        Assert.Equal(model, LexiconModelBuilder.Build([.. files.Reverse()]));
    }

    [Fact]
    public void An_entry_of_every_country_is_an_office_of_each_that_has_none_under_its_names()
    {
        LexiconModel model = LexiconText.Build(
            ("countries.txt", "Norway\n  code: NO\nKenya\n  code: KE\nTonga\n  code: TO\n"),
            ("offices.txt", "Cabinet Secretary\n  country: Kenya\n  also: Minister of X\nX Minister\n  country: every\n  except: Tonga, AU\n  short: Minister\n  also: Minister of X\n"));
        Assert.Equal(
            [("CabinetSecretary", "KE"), ("XMinister", "JP"), ("XMinisterUS", "US"), ("XMinisterNO", "NO")],
            model.Offices.Select(office => (office.Id, office.CountryCode)));
        Assert.Equal(["X Minister", "Minister of X"], model.Offices[^1].Names);
        Assert.Equal("Minister", model.Offices[^1].ShortTitle);
        Assert.Empty(model.Findings);
    }

    [Fact]
    public void A_place_may_be_a_venue_or_only_a_mention()
    {
        LexiconModel model = LexiconText.Build(
            ("places.txt", "Pentagon\n  city: Arlington\n  country: United States\n  time zone: America/New_York\nEast China Sea\n"));
        Assert.Equal(
            [("Pentagon", "Arlington", "US", "America/New_York"), ("EastChinaSea", null, null, null)],
            model.Places.Select(place => (place.Id, place.City, place.CountryCode, place.TimeZoneId)));
    }

    [Fact]
    public void An_entry_of_another_file_completes_a_place()
    {
        LexiconModel model = LexiconText.Build(
            ("places.txt", "Pentagon\n  country: United States\n"),
            ("z-places.txt", "Pentagon\n  city: Arlington\n  country: United States\n  time zone: America/New_York\n"));

        PlaceDefinition place = Assert.Single(model.Places);
        Assert.Equal(("Arlington", "America/New_York"), (place.City, place.TimeZoneId));
    }

    [Fact]
    public void A_country_has_names_adjectives_and_an_order_of_names()
    {
        LexiconModel model = LexiconText.Build(("countries.txt", "Republic of Korea\n  code: KR\n  also: ROK\n  adjective: Korean\n  name order: family first\n"));
        CountryDefinition country = model.Countries[3];
        Assert.Equal(("RepublicOfKorea", "KR", NameOrder.FamilyFirst), (country.Id, country.Code, country.NameOrder));
        Assert.Equal(["Republic of Korea", "ROK"], country.Names);
        Assert.Equal(["Korean"], country.Adjectives);
        Assert.Equal(NameOrder.GivenFirst, model.Countries[0].NameOrder);
    }

    [Fact]
    public void Only_a_file_of_the_package_defines_verbs_and_others_add_forms()
    {
        LexiconModel model = LexiconModelBuilder.Build(
        [
            LexiconText.Read("a/verbs.txt", "TakeNote\n  forms: noted with interest\nAffrim\n  forms: affrimed\n"),
            LexiconText.Read("verbs.txt", Verbs, isBuiltIn: true),
        ]);
        Assert.Equal(["Affirm", "TakeNote"], model.Verbs.Select(verb => verb.Id));
        Assert.Equal(["took note of", "noted with interest"], model.Verbs[1].Forms);
        Assert.Equal(
            ["CORPUS012 (3,1): 'Affrim' is no reporting verb of the package (did you mean 'Affirm'?). A lexicon of your own adds forms to the verbs of the package. The entry is left out."],
            model.Findings.Show());
    }

    [Theory]
    [InlineData("Directive")]
    [InlineData("Asertive")]
    public void Who_adds_forms_to_a_verb_is_told_to_leave_its_kind_out(string kind)
    {
        LexiconModel model = LexiconModelBuilder.Build(
        [
            LexiconText.Read("verbs.txt", Verbs, isBuiltIn: true),
            LexiconText.Read("my-verbs.txt", $"TakeNote\n  kind: {kind}\n  forms: noted with interest\n"),
        ]);
        Assert.Equal(
            [$"CORPUS012 (2,9): '{kind}' is no kind of TakeNote, a verb of the package. Remove the line: the package says of which kind it is. The entry is left out."],
            model.Findings.Show());
    }

    [Theory]
    [InlineData("offices.txt", "A\n  short: B\n", "CORPUS014 (1,1): 'A' has no country. The entry is left out; add the line '  country: Japan' below it.")]
    [InlineData("offices.txt", "A\n  country: Japn\n", "CORPUS012 (2,12): 'Japn' is no country of the lexicon (did you mean 'Japan'?). Correct it, or add the country to a CorpusLexicon file, for example my-countries.txt. The entry is left out.")]
    [InlineData("offices.txt", "A\n  country: Japan\nA\n  country: JP\n", "CORPUS013 (3,1): 'A' stands in 'A' already; only that one is used. Remove one of the two.")]
    [InlineData("offices.txt", "A\n  country: Japan\nB\n  country: JP\n  also: a\n", "CORPUS013 (5,9): 'a' stands in 'A' already; only that one is used. Remove one of the two.")]
    [InlineData("places.txt", "A\n  country: Oz\n", "CORPUS012 (2,12): 'Oz' is no country of the lexicon. Correct it, or add the country to a CorpusLexicon file, for example my-countries.txt. The entry is left out.")]
    [InlineData("places.txt", "A\n  time zone: Tokyo\n", "CORPUS012 (2,14): 'Tokyo' is no time zone of the IANA database. Write one of its names, for example 'Asia/Tokyo'. The entry is left out.")]
    [InlineData("places.txt", "A\n  time zone: Australia/Nowhere\n", "CORPUS012 (2,14): 'Australia/Nowhere' is no time zone of the IANA database. Write one of its names, for example 'Asia/Tokyo'. The entry is left out.")]
    [InlineData("places.txt", "A\n  time zone: asia/tokyo\n", "CORPUS012 (2,14): 'asia/tokyo' is no time zone of the IANA database. Write one of its names, for example 'Asia/Tokyo'. The entry is left out.")]
    [InlineData("offices.txt", "A\n  country: Japan, Oz\n", "CORPUS012 (2,12): 'Oz' is no country of the lexicon. Correct it, or add the country to a CorpusLexicon file, for example my-countries.txt. The entry is left out.")]
    [InlineData("offices.txt", "A\n  country: every\n  also: a\n", "CORPUS013 (3,9): 'a' stands in 'A' already; only that one is used. Remove one of the two.")]
    [InlineData("offices.txt", "A\n  country: Japan\n  also: B*C\n", "CORPUS011 (3,9): The line cannot be read: '*' stands only at the end of a word, as in 'cyber*'. The rest of the file is used.")]
    [InlineData("offices.txt", "A\n  country: every\n  also: B*C\n", "CORPUS011 (3,9): The line cannot be read: '*' stands only at the end of a word, as in 'cyber*'. The rest of the file is used.")]
    [InlineData("places.txt", "A\n  also: B*C\n", "CORPUS011 (2,9): The line cannot be read: '*' stands only at the end of a word, as in 'cyber*'. The rest of the file is used.")]
    [InlineData("places.txt", "A\nA\n", "CORPUS013 (2,1): 'A' stands in 'A' already; only that one is used. Remove one of the two.")]
    [InlineData("countries.txt", "Canada\n", "CORPUS014 (1,1): 'Canada' has no code. The entry is left out; add the line '  code: JP' below it.")]
    [InlineData("countries.txt", "Canada\n  code: can\n", "CORPUS012 (2,9): 'can' is no two-letter code of ISO 3166-1. Write it in capitals, for example 'JP'. The entry is left out.")]
    [InlineData("countries.txt", "Nippon\n  code: JP\n", "CORPUS013 (2,9): 'JP' stands in 'Japan' already; only that one is used. Remove one of the two.")]
    [InlineData("countries.txt", "Canada\n  code: CA\n  name order: random\n", "CORPUS011 (3,15): The line cannot be read: a name order is 'family first', 'family first of three', 'given first' or 'either'. The rest of the file is used.")]
    [InlineData("topics.txt", "Space\nCyber\n  cyber*\n", "CORPUS014 (1,1): 'Space' has no phrase that marks it. The entry is left out; add the line '  Space' below it.")]
    [InlineData("topics.txt", "Space\n  space\nSky\n  outer\n  Space\n", "CORPUS013 (5,3): 'Space' stands in 'Space' already; only that one is used. Remove one of the two.")]
    [InlineData("topics.txt", "Space\n  space\n  Space\n", "CORPUS013 (3,3): 'Space' stands in 'Space' already; only that one is used. Remove one of the two.")]
    public void A_mistake_is_reported_at_its_place_with_what_to_do(string path, string content, string expected) =>
        Assert.Equal([expected], LexiconText.Build((path, content)).Findings.Show());

    [Theory]
    [InlineData("Say\n  forms: said\n", "CORPUS014 (1,1): 'Say' has no kind.")]
    [InlineData("Say\n  kind: Assertive\n", "CORPUS014 (1,1): 'Say' has no forms.")]
    [InlineData("Say\n  kind: Asertive\n  forms: said\n", "CORPUS012 (2,9): 'Asertive' is no kind of speech act (did you mean 'Assertive'?)")]
    [InlineData("Say\n  kind: Assertive\n  forms: said, , says\n", "CORPUS011 (3,16): The line cannot be read: a form is missing")]
    [InlineData("Say\n  kind: Assertive\n  forms: said\nState\n  kind: Assertive\n  forms: stated, Said\n", "CORPUS013 (6,18): 'Said' stands in 'Say' already")]
    [InlineData("take note\n  kind: Assertive\n  forms: noted\n", "CORPUS011 (1,1): The line cannot be read: a verb is headed by one word")]
    public void A_mistake_in_a_verb_is_reported_at_its_place(string content, string expected)
    {
        LexiconModel model = LexiconModelBuilder.Build([LexiconText.Read("verbs.txt", content, isBuiltIn: true)]);
        Assert.StartsWith(expected, Assert.Single(model.Findings.Show()), StringComparison.Ordinal);
    }

    [Fact]
    public void Strange_headings_get_valid_identifiers_unique_without_regard_to_case()
    {
        string[] headings = ["class", "CLASS!", "+", "++", "防衛", "a-b", "A+B", "123", "Equals", "\u202Eabc", "*/", "\"\"\"", "</summary>", "é", "É."];
        LexiconModel model = LexiconText.Build(
            ("topics.txt", string.Concat(headings.Select((heading, i) => $"{heading}\n  phrase{i}\n"))));
        Assert.Equal(headings.Length, model.Topics.Count);
        Assert.All(model.Topics, topic => Assert.True(SyntaxFacts.IsValidIdentifier(topic.Id), topic.Id));
        Assert.Equal(model.Topics.Count, model.Topics.Select(topic => topic.Id.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void Very_many_mistakes_and_a_line_of_megabytes_end()
    {
        int count = Extent.Of(full: 100_000, usual: 10_000);
        int length = count * 100;
        string many = string.Concat(Enumerable.Range(0, count).Select(i => $"Office {i}\n  country: Jupan{i}\n"));
        string longLine = new string('x', length) + "\n  country: " + new string('y', length) + "\n";
        LexiconModel model = Ending.Of(() => LexiconText.Build(("offices.txt", many), ("long-offices.txt", longLine)));
        Assert.Equal(count + 1, model.Findings.Count);
        Assert.All(model.Findings, found => Assert.All(found.Values, argument => Assert.True(argument.Length <= 100)));
    }
}
