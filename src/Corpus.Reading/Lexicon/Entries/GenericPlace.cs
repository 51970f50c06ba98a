using Corpus.Reading.English;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>"Ministry of Defense", "Prime Minister's Office": names of places that every country has, so that they tell no country.</summary>
internal static class GenericPlace
{
    private static readonly WordSet Words = WordLists.SetIgnoringCase("government-bodies: bodies")
        .And(WordLists.Set("roles: parts of titles"))
        .And(WordLists.Set("roles: offices"))
        .And(WordLists.Set("names: joins the words of a name"));

    private static readonly WordSet Bodies = WordLists.SetIgnoringCase("government-bodies: bodies");

    /// <summary>"Ministry", "Headquarters": what every country has, without a word of which.</summary>
    public static bool IsBare(string name) => name.IndexOf(' ') < 0 && Bodies.Contains(name);

    public static bool Is(string name) => name.IndexOf(' ') > 0 && name.Split(' ').All(static word => Words.Contains(word.Replace("'s", string.Empty).Replace("\u2019s", string.Empty)));
}
