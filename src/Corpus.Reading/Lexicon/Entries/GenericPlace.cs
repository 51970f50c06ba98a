using Corpus.Reading.English;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>"Ministry of Defense", "Prime Minister's Office": names of places that every country has, so that they tell no country.</summary>
internal static class GenericPlace
{
    private static readonly WordSet Words = WordLists.SetIgnoringCase("government-bodies: bodies")
        .And(WordLists.Set("roles: parts of titles"))
        .And(WordLists.Set("roles: offices"))
        .And(WordLists.Set("names: joins the words of a name"));

    public static bool Is(string name) => name.IndexOf(' ') > 0 && name.Split(' ').All(static word => Words.Contains(word.Replace("'s", string.Empty).Replace("\u2019s", string.Empty)));
}
