using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes the lookup <c>Offices</c>.</summary>
internal static class OfficesEmitter
{
    public const string TypeName = "Offices";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        Dictionary<string, string> people = corpus.People.ToDictionary(person => person.Id, person => person.Name, StringComparer.Ordinal);
        LookupEmitter lookup = new(TypeName, "Office", "office", options);
        return lookup.Emit("The offices that participants of the meetings hold.", corpus.Offices.Select(Member));

        LookupMember Member(OfficeEntry office, int position)
        {
            string holders = Tooltip.List(office.People.Select(id => people.TryGetValue(id, out string name) ? name : id).ToList());
            return lookup.Member(
                office.Id,
                position,
                XmlText.Of(office.Title + ", " + Tooltip.Country(corpus, office.CountryCode)) + ".",
                holders.Length == 0 ? null : "Held by " + XmlText.Of(holders) + ".");
        }
    }
}
