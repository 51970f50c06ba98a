using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>The small words of family names: "van der", "Al", "de la", and what is written together with one, "al-Jassim", "d'Aubry".</summary>
internal static class NameParticle
{
    private static readonly WordSet Particles = WordLists.Set("names: particles");
    private static readonly WordSet Joins = WordLists.Set("names: joins two family names");
    private static readonly WordSet BeforeFather = WordLists.Set("names: before the name of one's father");
    private static readonly char[] Hyphens = ['-', '\u2010', '\u2011'];
    private static readonly char[] Joints = [.. Hyphens, '\'', '\u2019'];

    /// <summary>True for a particle, in small letters or in capitals.</summary>
    public static bool Is(string word) => Particles.Contains(word);

    /// <summary>True for a particle in small letters, which may begin or join the words of a name.</summary>
    public static bool IsSmall(string word) => word.Length > 0 && char.IsLower(word[0]) && Particles.Contains(word);

    /// <summary>True for "bin" and its like, before the name of one's father.</summary>
    public static bool LeadsFather(string word) => BeforeFather.Contains(word);

    /// <summary>True for the "e" of "Sampaio e Melo", which has a family name on either side.</summary>
    public static bool JoinsFamilyNames(string word) => Joins.Contains(word);

    /// <summary>"al-Jassim", "d'Aubry": a small particle and the capital of the name in one word.</summary>
    public static bool Leads(string word)
    {
        int joint = word.IndexOfAny(Joints);
        return joint > 0 && joint + 1 < word.Length && char.IsUpper(word[joint + 1])
            && (joint == 1 && char.IsLower(word[0]) || IsSmall(word.Substring(0, joint)));
    }

    /// <summary>"Brandt-van" of "Brandt-van den Berg": the family name began before the hyphen.</summary>
    public static bool Ends(string word)
    {
        int hyphen = word.LastIndexOfAny(Hyphens);
        return hyphen > 0 && IsSmall(word.Substring(hyphen + 1));
    }
}
