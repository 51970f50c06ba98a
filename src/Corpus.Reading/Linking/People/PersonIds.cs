using Corpus.Reading.Text;

namespace Corpus.Reading.Linking.People;

/// <summary>
/// The identifiers of people: the family name, where one person has it. Of several none has it alone, so that a text that is
/// added later can take a name away, which the compiler reports, and never give it to somebody else.
/// </summary>
internal static class PersonIds
{
    /// <summary>One for each, in the order given, which decides who gets a number where nothing else tells two apart.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Name, string Country, string? GivenName)> people)
    {
        Dictionary<string, int> used = new(StringComparer.OrdinalIgnoreCase);
        string[] ids = new string[people.Count];
        foreach (IGrouping<string, int> namesakes in Enumerable.Range(0, people.Count).GroupBy(Family, StringComparer.OrdinalIgnoreCase))
        {
            ILookup<string, int> byCountry = namesakes.ToLookup(i => people[i].Country, StringComparer.Ordinal);
            bool isOnly = namesakes.Take(2).Count() == 1;
            foreach (int i in namesakes)
            {
                bool isOnlyOfCountry = byCountry[people[i].Country].Take(2).Count() == 1;
                string distinction = isOnlyOfCountry ? people[i].Country : people[i].GivenName ?? people[i].Country;
                ids[i] = Identifier.Unique(isOnly ? namesakes.Key : namesakes.Key + Identifier.FromText(distinction, "Person"), used);
            }
        }

        return ids;

        string Family(int i) => Identifier.FromText(people[i].Name, "Person");
    }
}
