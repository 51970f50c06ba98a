namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>"Russia’s" names whom "Russia" names. What ends in "s’" is cut from its apostrophe already.</summary>
internal static class Possessive
{
    /// <summary>The word without "’s"; the word itself where it has none.</summary>
    public static string OwnerIn(string word) =>
        word.Length > 2 && (word[word.Length - 1] is 's' or 'S') && Apostrophe.Is(word[word.Length - 2]) ? word.Substring(0, word.Length - 2) : word;
}
