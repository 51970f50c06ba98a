using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>The family names of a person where two are written, the father's and behind it the mother's.</summary>
internal static class TwoFamilyNames
{
    private static readonly WordSet Countries = WordLists.Set("names: countries where two family names are written");
    private static readonly WordSet SecondGiven = WordLists.Set("names: second given names");

    public static bool AreWrittenIn(string countryCode) => Countries.Contains(countryCode);

    /// <summary>
    /// The index of the father's in "Ricardo Trevilla Trejo" and "María Hoyos de la Cruz", given where the last begins. It is the last where a given
    /// name stands before that, "Luis Alfonso Petri", or only one word is left for it.
    /// </summary>
    public static int Start(IReadOnlyList<string> words, int last)
    {
        int start = last - 1;
        if (start < 1 || NameParticle.Is(words[start]) || NameParticle.JoinsFamilyNames(words[start]) || IsGiven(words[start]))
        {
            return last;
        }

        while (start > 1 && NameParticle.IsSmall(words[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsGiven(string word) => Initial.Is(word) || SecondGiven.Contains(PlainLetters.Of(word));
}
