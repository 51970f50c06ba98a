using System.Collections.Immutable;
using Corpus.Generator.Tests.Lexicon;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Generator.Tests.Meaning.Head.Names;

/// <summary>Of which country one is whom the lexicon knows as a minister, where the text gives the office no country.</summary>
public class KnownMinisterTests
{
    [Theory]
    [InlineData("Arvydas Anušauskas", "LT")]
    [InlineData("Arvydas Anusauskas", "LT")]
    [InlineData("ANUŠAUSKAS Arvydas", "LT")]
    [InlineData("Arvydas V. Anušauskas", "LT")]
    [InlineData("Dr Arvydas Anušauskas", "LT")]
    [InlineData("Jonas Anušauskas", "")]
    [InlineData("Anušauskas", "")]
    public void The_whole_name_of_a_minister_of_the_lexicon_tells_the_country(string name, string country)
    {
        HeadText text = new($"On May 2, Minister of National Defence {name} met Ola Sand, Minister of Defence of Norway.", "Ministers meet");

        Assert.Equal(country, CountryOf(text, "Anušauskas"));
    }

    [Theory]
    [InlineData("Lithuania and Norway discuss security", "LT")]
    [InlineData("Fiji and Norway discuss security", "LT")]
    public void It_outweighs_what_a_title_tells(string title, string country)
    {
        HeadText text = new("On May 2, Minister of Defence Arvydas Anušauskas met Minister of Defence Ola Sand.", title);

        Assert.Equal(country, CountryOf(text, "Anušauskas"));
    }

    [Fact]
    public void What_stands_beside_the_office_outweighs_it()
    {
        HeadText text = new("On May 2, Latvian Minister of Defence Arvydas Anušauskas met Ola Sand, Minister of Defence of Norway.", "Ministers meet");

        Assert.Equal("LV", CountryOf(text, "Anušauskas"));
    }

    private static string CountryOf(HeadText text, string name) =>
        text.Read(out _)?.Participants.Items.FirstOrDefault(one => one.Name.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase))?.CountryCode ?? "";

    /// <summary>Letters without their marks are one name, of which the lists of names report only what is written alike.</summary>
    [Fact]
    public void A_minister_and_an_agency_that_two_countries_give_tell_of_neither()
    {
        LexiconModel model = LexiconModelBuilder.Build(RepositoryFiles.Lexicon());
        HeadLexicon lexicon = new(model with
        {
            Countries = ImmutableArray.CreateRange(model.Countries.Select(static country => country with
            {
                Ministers = ImmutableArray.Create(country.Code == "DK" ? "Ján Sand" : "Jan Sand", "Only " + country.Code),
                Agencies = ImmutableArray.Create("XYZ", "X" + country.Code),
            })),
        });

        Assert.Equal((null, null), (lexicon.CountryOfMinister(["Jan", "Sand"]), lexicon.CountryOfAgency("XYZ")));
        Assert.Equal(("DK", "DK"), (lexicon.CountryOfMinister(["Only", "DK"]), lexicon.CountryOfAgency("XDK")));
    }
}
