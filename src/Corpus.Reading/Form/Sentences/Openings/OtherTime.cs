using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>Tells a sentence without a day that speaks of another time than that of its text: "had met last year", "is meeting him in June".</summary>
internal static class OtherTime
{
    /// <summary>No sentence says farther behind when it was; the bound keeps the reading linear.</summary>
    private const int MostWords = 100;

    private static readonly WordSet Words = WordLists.Set("adverbials: points to another time");

    public static bool IsToldIn(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (Words.Contains(word.Core) || MonthName.Of(word.Core) != null)
            {
                return true;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }
}
