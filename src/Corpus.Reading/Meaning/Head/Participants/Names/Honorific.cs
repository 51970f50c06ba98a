using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>Words beside a name that are not part of it: titles, ranks, and letters behind it.</summary>
internal static class Honorific
{
    private static readonly WordSet Before = WordLists.SetIgnoringCase("honorifics: forms of address")
        .And(WordLists.Set("honorifics: before a name or an office"))
        .And(WordLists.Set("honorifics: before a name"));

    private static readonly WordSet Behind = WordLists.Set("honorifics: behind a family name").And(WordLists.Set("honorifics: behind a name"));

    /// <summary>True for a title or rank that stands before a name: "Dr.", "the Hon", "Lt. Gen.", "Colonel-Major".</summary>
    public static bool LeadsName(string word) => LeadsNameAlone(word) || (word.IndexOf('-') > 0 && word.Split('-').All(LeadsNameAlone));

    private static bool LeadsNameAlone(string word) => Before.Contains(word.Replace(".", string.Empty));

    /// <summary>True for what stands behind a name: "MP", "Jr.", "III".</summary>
    public static bool EndsName(string word) => Behind.Contains(word.Replace(".", string.Empty));
}
