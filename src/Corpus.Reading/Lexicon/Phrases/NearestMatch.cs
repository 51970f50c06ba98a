using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// Suggests the known name that a misspelt one is nearest to, case aside. It stops after some suggestions: a file with
/// thousands of mistakes is of another kind than one with a slip, and comparing all with all would not end.
/// </summary>
internal sealed class NearestMatch
{
    private const int LongestName = 64;
    private const int MostCandidates = 2000;
    private int _left = 50;

    /// <summary>" (did you mean 'X'?)" with the blank before it, or nothing where no name is near.</summary>
    public string Suggest(string name, IEnumerable<string> candidates) =>
        Question(Nearest(name, candidates));

    /// <summary>The same for a name that was found.</summary>
    public static string Question(string? nearest) => nearest is null ? string.Empty : $" (did you mean '{nearest}'?)";

    /// <summary>The name itself; null where none is near.</summary>
    public string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName || _left == 0)
        {
            return null;
        }

        _left--;
        string? best = null;
        string folded = Fold(name);
        int least = 1 + Math.Max(1, name.Length / 3);
        foreach (string candidate in candidates.Take(MostCandidates).Where(static one => one.Length <= LongestName))
        {
            // No need to count where the lengths alone are too far apart.
            if (Math.Abs(name.Length - candidate.Length) >= least)
            {
                continue;
            }

            string known = Fold(candidate);
            int distance = EditDistance.Between(folded, known, least - 1);
            if (distance < least && AreSlips(folded, known))
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>False where one word stands for quite another: "NATO Secretary" is no slip of "War Secretary".</summary>
    private static bool AreSlips(string name, string candidate)
    {
        string[] words = name.Split(' ');
        string[] others = candidate.Split(' ');
        if (words.Length != others.Length || words.Length == 1)
        {
            return true;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (EditDistance.Between(words[i], others[i]) > Math.Max(1, words[i].Length / 3))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(string name)
    {
        char[] folded = name.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = PhraseCharacter.Fold(folded[i]);
        }

        return new string(folded);
    }
}
