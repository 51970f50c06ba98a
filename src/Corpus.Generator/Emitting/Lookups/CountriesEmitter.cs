using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes the lookup <c>Countries</c>.</summary>
internal static class CountriesEmitter
{
    public const string TypeName = "Countries";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        LookupEmitter lookup = new(TypeName, "Country", "country", options);
        return lookup.Emit("The countries that the corpus knows: of offices, of places, and those that statements name.", corpus.Countries.Select(Member));

        LookupMember Member(CountryEntry country, int position) => lookup.Member(
            country.Id,
            position,
            XmlText.Of(country.Name + " (" + country.Code + ")") + ".",
            country.Mentions.Count == 0 ? null : "Named in: " + Tooltip.Days(corpus, country.Mentions) + ".");
    }
}
