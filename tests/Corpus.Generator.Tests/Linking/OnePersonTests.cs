using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Linking;

/// <summary>One person, however texts of several years spell the name; and two who only look like one.</summary>
public sealed class OnePersonTests
{
    private const string UnitedStates = "Defense Secretary {0}";
    private const string Korea = "Minister of National Defense {0} of the Republic of Korea";
    private const string Australia = "Australian Defence Minister {0}";
    private const string Finland = "Finnish Minister of Defence {0}";
    private const string Poland = "Polish Minister of National Defence {0}";

    [Theory]
    [InlineData(Korea, "Bae Su-min", "BAE Sumin", "Bae Su Min", "Bae Su-Min")]
    [InlineData(Korea, "LEE Jong-sup", "Lee Jongsup")]
    [InlineData(Australia, "Anne-Marie Fox", "Anne Marie Fox", "Annemarie FOX")]
    [InlineData(Finland, "Jukka Häkkänen", "Jukka Hakkanen", "Jukka HÄKKÄNEN")]
    [InlineData(Poland, "Łukasz Wójcik", "Lukasz Wojcik")]
    [InlineData(UnitedStates, "Lloyd J. Grant", "Lloyd Grant", "Lloyd James Grant", "L. Grant", "Grant")]
    public void Letters_alone_make_one_person(string office, params string[] names)
    {
        using MadeCorpus corpus = Made("", office, names);

        Assert.Empty(corpus.Diagnostics);
        Assert.Single(Others(corpus));
    }

    [Theory]
    [InlineData(Korea, "Bae Su-min", "Bae Sung-min")]
    [InlineData(Korea, "Bae Su", "Bae Su Min")]
    [InlineData(Australia, "James Fox", "Jim Fox")]
    [InlineData(UnitedStates, "Robert Grant", "Bob Grant")]
    [InlineData(UnitedStates, "John A. Grant", "John B. Grant")]
    public void Other_given_names_of_one_office_are_two_people_and_reported_where_the_second_stands(string office, params string[] names)
    {
        using MadeCorpus corpus = Made("", office, names);

        Assert.Equal(2, Others(corpus).Count());
        Diagnostic found = Assert.Single(corpus.Diagnostics);
        Assert.Equal("CORPUS024", found.Id);
        Assert.Equal(Text(office, names[1], 2021).IndexOf(names[1], StringComparison.Ordinal), found.Location.SourceSpan.Start);
        Assert.Contains($"'{names[1]}'", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jim FOX")]
    [InlineData("FOX Jim")]
    [InlineData("JIM FOX")]
    public void The_second_is_found_in_any_letters_and_order(string second)
    {
        using MadeCorpus corpus = Made("", Australia, "James Fox", second);

        Diagnostic found = Assert.Single(corpus.Diagnostics);
        Assert.Equal("CORPUS024", found.Id);
        Assert.Equal(Text(Australia, second, 2021).IndexOf(second, StringComparison.Ordinal), found.Location.SourceSpan.Start);
        Assert.Equal(second.Length, found.Location.SourceSpan.Length);
    }

    [Theory]
    [InlineData("James Fox\n  family: Fox\n  country: Australia\n  also: Jim\n", Australia, "James Fox", "Jim Fox", "Fox", "James Fox")]
    [InlineData("James Fox\n  family: Fox\n  country: Australia\n  also: Jim\n", Australia, "Jim Fox", "James Fox")]
    [InlineData("James N. Fox\n  family: Fox\n  country: Australia\n  also: Jim\n", Australia, "James Fox", "Jim Fox", "James N. Fox")]
    [InlineData("Bae Su-min\n  family: Bae\n  country: ROK\n  also: Pae Su-min\n", Korea, "Pae Sumin", "Bae Su-min")]
    [InlineData("Kristina van der Meer\n  family: van der Meer\n  country: Australia\n", Australia, "Kristina van der Meer", "KRISTINA VAN DER MEER")]
    public void The_lexicon_makes_one_person_of_several_names(string people, string office, params string[] names)
    {
        using MadeCorpus corpus = Made(people, office, names);

        Assert.Empty(corpus.Diagnostics);
        Person person = Assert.Single(Others(corpus));
        Assert.Equal(people[..people.IndexOf('\n', StringComparison.Ordinal)], person.FullName);
        Assert.Equal(names.Length, person.Meetings.Count);
    }

    [Fact]
    public void The_lexicon_makes_two_people_of_two_names_and_no_message()
    {
        using MadeCorpus corpus = Made(
            "James Fox\n  family: Fox\n  country: Australia\nJim Fox\n  family: Fox\n  country: Australia\n", Australia, "James Fox", "Jim Fox");

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(["FoxJames", "FoxJim"], Others(corpus).Select(person => person.Id));
    }

    [Fact]
    public void One_of_another_country_is_another_person()
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.With(
            TestFile.Document("2020-05-02.txt", Text(Australia, "Jim Fox", 2020)), TestFile.Document("2021-05-02.txt", Text(UnitedStates, "James Fox", 2021))));

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(["FoxAU", "FoxUS"], Others(corpus).Select(person => person.Id));
    }

    [Theory]
    [InlineData(UnitedStates, "Lloyd J. Grant", "Lloyd J. Grant")]
    [InlineData(UnitedStates, "GRANT Lloyd", "Lloyd Grant")]
    [InlineData(Korea, "SEO Junho", "Seo Junho")]
    [InlineData(UnitedStates, "Grant", null)]
    public void The_full_name_goes_as_those_of_the_country(string office, string name, string? full)
    {
        using MadeCorpus corpus = Made("", office, name);

        Assert.Equal(full, Assert.Single(Others(corpus)).FullName);
    }

    [Fact]
    public void The_same_is_read_in_any_order_of_the_files()
    {
        string[] names = ["James N. Fox", "Jim Fox", "James Fox", "Fox"];
        using MadeCorpus corpus = Made("", Australia, names);
        using MadeCorpus reversed = MadeCorpus.Of(TestProject.Empty.With([.. Documents(Australia, names).Reverse()]));

        Assert.Equal(Ids(corpus), Ids(reversed));

        static IEnumerable<string> Ids(MadeCorpus corpus) => corpus.Meetings.SelectMany(meeting => meeting.Participants).Select(one => one.Person.Id);
    }

    private static IEnumerable<Person> Others(MadeCorpus corpus) => corpus.Lookup<Person>("People").Where(person => person.Name != "Kihara");

    private static MadeCorpus Made(string people, string office, params string[] names) =>
        MadeCorpus.Of(TestProject.Empty.With(TestFile.Lexicon("my-people.txt", people)).With([.. Documents(office, names)]));

    private static IEnumerable<TestFile> Documents(string office, string[] names) =>
        names.Select((name, i) => TestFile.Document($"{2020 + i}-05-02.txt", Text(office, name, 2020 + i)));

    private static string Text(string office, string name, int year) =>
        $"Defense Ministerial Meeting (Summary)\n\nMay 2, {year}\n\nOn May 2, Defense Minister KIHARA Minoru and "
        + string.Format(System.Globalization.CultureInfo.InvariantCulture, office, name) + " held a meeting in Hawaii.\n\nThe Ministers welcomed progress.\n";
}
