namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Those whom a noun phrase can mean: who took part, by name, by office and by country.</summary>
internal sealed class Delegations
{
    public Delegations(Roster roster, CountryWords countries)
    {
        Roster = roster;
        Countries = new PerToken<NamedCountry>(countries.At);
        CountryList = new CountryList(roster, Countries);
    }

    public Roster Roster { get; }

    /// <summary>The country named at each token.</summary>
    public PerToken<NamedCountry> Countries { get; }

    /// <summary>Countries in a row.</summary>
    public CountryList CountryList { get; }
}
