using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Whether somebody is "he" or "she" by the given name, where the text does not show it.</summary>
internal static class CalledByName
{
    private static readonly WordSet Women = WordLists.Set("names: given names of women");
    private static readonly WordSet Men = WordLists.Set("names: given names of men");

    /// <summary>"she" for "Kajsa", "he" for "Lloyd J."; null where the name does not tell.</summary>
    public static string? Of(string? givenName)
    {
        string[] names = givenName?.Split(' ') ?? [];
        bool isWoman = Array.Exists(names, Women.Contains);
        bool isMan = Array.Exists(names, Men.Contains);
        return isWoman == isMan ? null : isWoman ? "she" : "he";
    }
}
