using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>The identifiers of things that several countries can have under one name.</summary>
internal static class EntryIdentifier
{
    /// <summary>"DefenseMinister" for the first in the order of the files, "DefenseMinisterAU" for Australia's.</summary>
    public static string Of(string heading, string noun, string? country, Dictionary<string, int> used)
    {
        string plain = Identifier.FromText(heading, noun);
        return Identifier.Unique(used.ContainsKey(plain) ? plain + country : plain, used);
    }
}
