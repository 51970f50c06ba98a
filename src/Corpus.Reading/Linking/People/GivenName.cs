using Corpus.Reading.English;

namespace Corpus.Reading.Linking.People;

/// <summary>Whether two given names, of one family name and country, can be one person's. Letters decide.</summary>
internal static class GivenName
{
    /// <summary>A longer one is made to keep the compiler busy; then only the whole is compared.</summary>
    private const int MostWords = 8;

    private static readonly char[] Blank = [' '];

    /// <param name="isOne">True where the words of a given name are one name, so that none can be left out.</param>
    public static bool AreSame(string one, string other, bool isOne)
    {
        if (one == other || PlainLetters.Of(one) == PlainLetters.Of(other))
        {
            return true;
        }

        string[] words = one.Split(Blank, MostWords + 1);
        string[] others = other.Split(Blank, MostWords + 1);
        int shorter = Math.Min(words.Length, others.Length);
        return shorter <= MostWords
            && (words.Length == others.Length || !isOne || (shorter == 1 && (IsInitial(words[0]) || IsInitial(others[0]))))
            && Enumerable.Range(0, shorter).All(i => IsSameWord(words[i], others[i]));
    }

    /// <summary>"J." can be James, and "James" is no other than "JAMES".</summary>
    private static bool IsSameWord(string one, string other)
    {
        string letters = PlainLetters.Of(one);
        string others = PlainLetters.Of(other);
        return letters == others
            || (letters.Length > 0 && others.Length > 0 && letters[0] == others[0] && (IsInitial(one) || IsInitial(other)));
    }

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.';
}
