namespace Corpus.CompilerServices;

/// <summary>Under which names an entry is looked for, and what of a name counts.</summary>
internal static class EntryNames
{
    /// <summary>Identifier first, then what people call it.</summary>
    public static IEnumerable<string?> Of(object entry) => entry switch
    {
        Person person => [person.Id, person.Name, person.FullName],
        Office office => [office.Id, office.Title],
        Place place => [place.Id, place.Name],
        Country country => [country.Id, country.Code, country.Name],
        Topic topic => [topic.Id, topic.Label],
        Term term => [term.Id, term.Acronym, .. term.Expansions],
        _ => throw new ArgumentException($"A {entry.GetType().Name} has no name.", nameof(entry)),
    };

    /// <summary>Without case, hyphens and blanks: "Taiwan Strait", "taiwan-strait" and "TaiwanStrait" are one.</summary>
    public static string Key(string name) =>
        string.Concat(name.Where(static character => !IsGap(character)).Select(char.ToUpperInvariant));

    private static bool IsGap(char character) => char.IsWhiteSpace(character) || character is '-' or (>= '\u2010' and <= '\u2015');
}
