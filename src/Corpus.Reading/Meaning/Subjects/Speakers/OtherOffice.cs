using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>The words by which the office behind them is another one, or is not held: "former", "Vice".</summary>
internal static class OtherOffice
{
    private static readonly WordSet Words = WordLists.SetIgnoringCase("honorifics: qualifies an office")
        .And(WordLists.Set("roles: parts of titles in small letters"));

    public static bool IsMadeBy(string word) => Words.Contains(word);
}
