using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes the lookup <c>Places</c>.</summary>
internal static class PlacesEmitter
{
    public const string TypeName = "Places";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        LookupEmitter lookup = new(TypeName, "Place", "place", options);
        return lookup.Emit("The places where the meetings were held and that their statements name.", corpus.Places.Select(Member));

        LookupMember Member(PlaceEntry place, int position) => lookup.Member(
            place.Id,
            position,
            XmlText.Of(Tooltip.Sentence(
                place.Name,
                place.City == place.Name ? null : place.City,
                Tooltip.Country(corpus, place.CountryCode),
                place.TimeZoneId is null ? null : "time zone " + place.TimeZoneId) ?? place.Id),
            place.Meetings.Count == 0 ? null : "Meetings held there: " + Tooltip.Days(corpus, place.Meetings) + ".",
            place.Mentions.Count == 0 ? null : "Named in: " + Tooltip.Days(corpus, place.Mentions) + ".");
    }
}
