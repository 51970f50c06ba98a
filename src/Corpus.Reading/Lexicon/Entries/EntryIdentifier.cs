using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>The identifiers of things that several countries can have under one name.</summary>
internal static class EntryIdentifier
{
    /// <summary>"DefenseMinister" for the first in the order of the files, "DefenseMinisterAU" for Australia's.</summary>
    public static string Of(string heading, string noun, string? country, Dictionary<string, int> used)
    {
        string plain = Identifier.FromText(heading, noun);
        return OfPlain(plain, country, used);
    }

    /// <summary>The same for a heading whose identifier is made once for many countries.</summary>
    public static string OfPlain(string plain, string? country, Dictionary<string, int> used) =>
        Identifier.Unique(used.ContainsKey(plain) ? plain + country : plain, used);
}
