using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>The fields that an entry of each kind can have: any other is one that nobody would read.</summary>
/// <remarks>In one class, so that the runtime compiles one method to make them.</remarks>
internal static class CatalogFields
{
    public static readonly string[] Person = [Keyword.Person.Name, Keyword.Person.Given, Keyword.Person.Full, Keyword.Person.Offices, Keyword.Person.Meetings];

    public static readonly string[] Office = [Keyword.Office.Title, Keyword.Office.Country, Keyword.Office.People];

    public static readonly string[] Place =
        [Keyword.Place.Name, Keyword.Place.City, Keyword.Place.Country, Keyword.Place.Zone, Keyword.Place.Meetings, Keyword.Place.Mentions];

    public static readonly string[] Country = [Keyword.Country.Id, Keyword.Country.Name, Keyword.Country.Mentions];

    public static readonly string[] Topic = [Keyword.Topic.Label, Keyword.Topic.Mentions];

    public static readonly string[] Term = [Keyword.Term.Acronym, Keyword.Term.Form, Keyword.Term.Mentions];
}
