using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;
using Corpus.Reading.Linking.People;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes the lookup <c>People</c>.</summary>
internal static class PeopleEmitter
{
    public const string TypeName = "People";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        Dictionary<string, string> titles = corpus.Offices.ToDictionary(office => office.Id, office => office.Title, StringComparer.Ordinal);
        LookupEmitter lookup = new(TypeName, "Person", "person", options);
        return lookup.Emit("The people who took part in the meetings of the corpus.", corpus.People.Select(Member));

        LookupMember Member(PersonEntry person, int position)
        {
            string name = person.FullName ?? person.Name;
            string offices = Tooltip.List(person.Offices.Select(id => titles.TryGetValue(id, out string title) ? title : id).ToList());
            return lookup.Member(
                person.Id,
                position,
                XmlText.Of(offices.Length == 0 ? name : name + ", " + offices) + ".",
                person.Meetings.Count == 0
                    ? null
                    : Tooltip.Count(person.Meetings.Count, "meeting", "meetings") + ": " + Tooltip.Days(corpus, person.Meetings) + ".");
        }
    }
}
