namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Those whom a noun phrase can mean: who took part, by name, by office and by country.</summary>
internal sealed class Delegations
{
    public Delegations(Roster roster, CountryWords countries, OtherLeaders otherLeaders, OtherCompany company)
    {
        Company = company;
        Roster = roster;
        OtherLeaders = otherLeaders;
        Countries = new PerToken<NamedCountry>(countries.At);
        Owners = new PerToken<NamedCountry>(countries.OwnerAt);
        CountryList = new CountryList(roster, Countries);
    }

    public Roster Roster { get; }

    /// <summary>Whom "the leaders" can mean beside those who took part.</summary>
    public OtherLeaders OtherLeaders { get; }

    /// <summary>Whom "the two" can mean beside them.</summary>
    public OtherCompany Company { get; }

    /// <summary>The country named at each token.</summary>
    public PerToken<NamedCountry> Countries { get; }

    /// <summary>The country whose something is at each token.</summary>
    public PerToken<NamedCountry> Owners { get; }

    /// <summary>Countries in a row.</summary>
    public CountryList CountryList { get; }
}
