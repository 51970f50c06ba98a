using System.Text;
using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>The name of a person, parted. Capitals decide: "KIHARA Minoru" is Kihara, whichever order is usual.</summary>
/// <param name="Family">In the usual case, particles included: "von der Leyen".</param>
/// <param name="Given">Null when the text gives none.</param>
internal readonly record struct PersonName(string Family, string? Given)
{
    private static readonly char[] Hyphens = ['-', '\u2010', '\u2011'];

    private static readonly WordSet BehindFamily = WordLists.Set("names: behind a family name and part of it");
    private static readonly WordSet ArticlesInCapitals = WordLists.Set("names: articles in capitals");

    /// <summary>Parts the words of a name, without titles.</summary>
    /// <param name="isFamilyFirst">The usual order of the country, where the name itself does not tell.</param>
    /// <param name="shown">The names by which the text calls persons with a title.</param>
    /// <param name="hasTwoFamilyNames">True in a country where the mother's family name is written behind the father's.</param>
    public static PersonName Of(IReadOnlyList<string> words, bool isFamilyFirst, ShownNames shown, bool hasTwoFamilyNames = false)
    {
        if (words.Count > 2 && (shown.RunIn(words) is (int runFirst, int runNext)) && InCapitals(words, shown) == null)
        {
            return Parted(words, runFirst, runNext);
        }

        bool isFirstShown = shown.Contains(words[0]);
        bool isFirst = isFirstShown != shown.Contains(words[words.Count - 1]) ? isFirstShown : IsFamilyFirst(words, isFamilyFirst);
        bool hasTwo = hasTwoFamilyNames && !shown.Contains(words[words.Count - 1]);
        (int first, int next) = InCapitals(words, shown) ?? Called(words, shown) ?? (isFirst ? (0, FirstFamilyEnd(words)) : (FamilyStart(words, isFamilyFirst, hasTwo), words.Count));
        return Parted(words, first, next);
    }

    private static int FamilyStart(IReadOnlyList<string> words, bool isFamilyFirst, bool hasTwo)
    {
        int last = LastFamilyStart(words, isFamilyFirst);
        return hasTwo ? TwoFamilyNames.Start(words, last) : last;
    }

    private static PersonName Parted(IReadOnlyList<string> words, int first, int next)
    {
        IEnumerable<string> given = words.Take(first).Concat(words.Skip(next));
        string joined = string.Join(" ", given.Select(static word => word.Length > 2 && IsInCapitals(word) ? InUsualCase(word) : word));
        return new PersonName(Spell(words.Skip(first).Take(next - first)), joined.Length == 0 ? null : joined);
    }

    /// <summary>True where capitals, a hyphen, an initial or what the text calls the person tell which is the family name.</summary>
    public static bool TellsFamily(IReadOnlyList<string> words, ShownNames shown) =>
        words.Count < 2 || InCapitals(words, shown) != null || Called(words, shown) != null || shown.RunIn(words) != null
        || shown.Contains(words[0]) != shown.Contains(words[words.Count - 1])
        || HasSmallHyphen(words[0]) || HasSmallHyphen(words[words.Count - 1]) || words.Any(Initial.Is);

    /// <summary>
    /// "Khaled" in "Mohamed Khaled bin Nordin", where the text calls him "Minister Khaled": a word inside the name that is
    /// none of its ends; with the last, where it stands right before that, "Minister Errázuriz" in "Valentina Errázuriz Soto".
    /// </summary>
    private static (int First, int Next)? Called(IReadOnlyList<string> words, ShownNames shown)
    {
        if (shown.Contains(words[0]) || shown.Contains(words[words.Count - 1]))
        {
            return null;
        }

        int[] called = [.. Enumerable.Range(0, words.Count).Where(i => !NameParticle.IsSmall(words[i]) && shown.Contains(words[i]))];
        return called.Length == 1 ? (called[0], IsFirstOfTwo(words, called[0]) ? words.Count : called[0] + 1) : null;
    }

    /// <summary>"Errázuriz" in "Valentina Errázuriz Soto": the first of two family names.</summary>
    private static bool IsFirstOfTwo(IReadOnlyList<string> words, int called) =>
        called > 0 && called == words.Count - 2 && !NameParticle.Is(words[called + 1]) && !BehindFamily.Contains(words[called + 1]);

    /// <summary>The run of words in capitals, with the particles before it, where other words are not.</summary>
    private static (int First, int Next)? InCapitals(IReadOnlyList<string> words, ShownNames shown)
    {
        int first = -1;
        int next = -1;
        bool hasOther = false;
        for (int i = 0; i < words.Count; i++)
        {
            if (IsInCapitals(words[i]) && !(i == 0 && AreInitials(words, shown)) && (first < 0 || next == i))
            {
                first = first < 0 ? i : first;
                next = i + 1;
            }
            else if (!Initial.Is(words[i]))
            {
                hasOther = true;
            }
        }

        if (first < 0 || !hasOther)
        {
            return null;
        }

        while (first > 0 && NameParticle.Is(words[first - 1]))
        {
            first--;
        }

        return (first, next);
    }

    /// <summary>"AK" in "AK Antony", whom the text calls "Shri Antony"; "LI Shangfu" is Minister Li.</summary>
    private static bool AreInitials(IReadOnlyList<string> words, ShownNames shown) =>
        words[0].Length == 2 && !shown.Contains(words[0]) && shown.Contains(words[words.Count - 1]);

    /// <summary>"Won-sik": a hyphen before a small letter is how Korean given names are spelled; last, it leaves the family name first.</summary>
    private static bool IsFamilyFirst(IReadOnlyList<string> words, bool isUsual)
    {
        if (words.Count < 2)
        {
            return false;
        }

        if (HasSmallHyphen(words[words.Count - 1]))
        {
            return true;
        }

        return isUsual && !HasSmallHyphen(words[0]) && !words.Any(Initial.Is);
    }

    private static bool HasSmallHyphen(string word)
    {
        int hyphen = word.IndexOfAny(Hyphens);
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);
    }

    private static int FirstFamilyEnd(IReadOnlyList<string> words)
    {
        int end = 1;
        while (end < words.Count - 1 && NameParticle.IsSmall(words[end - 1]))
        {
            end++;
        }

        // "Ortega y Gasset", called by his name alone
        return end < words.Count - 1 && NameParticle.JoinsFamilyNames(words[end]) ? end + 2 : end;
    }

    /// <summary>Where particles in capitals are given names ("Phan Van Giang"), only those in small letters belong to the family name.</summary>
    private static bool IsBeforeFamily(string word, bool isFamilyFirst) =>
        isFamilyFirst ? NameParticle.IsSmall(word) : NameParticle.Is(word) || NameParticle.Ends(word);

    private static int LastFamilyStart(IReadOnlyList<string> words, bool isFamilyFirst)
    {
        int start = words.Count - 1;
        start -= start > 1 && BehindFamily.Contains(words[start]) ? 1 : 0;
        while (start > 0 && IsBeforeFamily(words[start - 1], isFamilyFirst) && (start > 1 || char.IsLower(words[0][0])))
        {
            start--;
        }

        // "Turki bin Saud bin Faisal": the father comes before his own.
        if (start > 1 && NameParticle.LeadsFather(words[start]))
        {
            return Enumerable.Range(1, start).First(i => NameParticle.LeadsFather(words[i]));
        }

        // "Maria Sampaio e Melo"
        return start > 1 && NameParticle.JoinsFamilyNames(words[start - 1]) ? start - 2 : start;
    }

    private static bool IsInCapitals(string word) =>
        word.Count(char.IsLetter) > 1 && word.IndexOf('.') < 0 && (!word.Any(char.IsLower) || IsScottish(word) || IsElided(word));

    /// <summary>"McGREGOR", "MacDONALD", "O’BRIEN": what stands before the second capital keeps its small letters.</summary>
    private static bool IsScottish(string word)
    {
        int start = word.StartsWith("Mac", StringComparison.Ordinal) ? 3 : word.StartsWith("Mc", StringComparison.Ordinal) ? 2 : 0;
        return start > 0 && word.Length > start + 1 && !word.Skip(start).Any(char.IsLower);
    }

    /// <summary>"d'AUBRY": the particle keeps its small letter.</summary>
    private static bool IsElided(string word) => word.Length > 3 && word[1] is '\'' or '\u2019' && !word.Skip(2).Any(char.IsLower);

    private static string Spell(IEnumerable<string> words) =>
        string.Join(" ", words.Select(static word => IsInCapitals(word) ? InUsualCase(word) : word));

    /// <summary>"AL-SABAH" is "Al-Sabah", "O'BRIEN" is "O'Brien", "LE DRIAN" is "Le Drian": an article is no particle.</summary>
    private static string InUsualCase(string word)
    {
        if (!ArticlesInCapitals.Contains(word) && NameParticle.Is(word.ToLowerInvariant()))
        {
            return word.ToLowerInvariant();
        }

        StringBuilder spelled = new();
        bool isScottish = IsScottish(word);
        for (int i = 0; i < word.Length; i++)
        {
            bool begins = i == 0 || (isScottish && i == word.IndexOf('c') + 1) || !char.IsLetterOrDigit(word[i - 1]);
            spelled.Append(begins ? word[i] : char.ToLowerInvariant(word[i]));
        }

        return spelled.ToString();
    }
}
