using System.Globalization;
using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Tells a sentence that begins with a year or a month before that of the meeting: "In 2019, …", "Back in December 2017 …".</summary>
internal static class EarlierTime
{
    /// <summary>"Back in the early spring of 2019" is seven words.</summary>
    private const int MostWords = 8;

    private const int FirstYear = 1800;

    private static readonly WordSet BeforeYear = WordLists.Set("adverbials: words before a year");

    public static bool IsOf(Sentence sentence, CalendarDate held)
    {
        int at = sentence.Is(0, "back") ? 1 : 0;
        if (!FunctionWords.IsPreposition(sentence.Lower(at)))
        {
            return false;
        }

        int? month = null;
        for (int i = at + 1; i < MostWords && (sentence.IsWord(i) || sentence.Is(i, ",")); i++)
        {
            string word = sentence.Lower(i);
            month = MonthName.Of(word) ?? month;
            if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year >= FirstYear)
            {
                return year < held.Year || (year == held.Year && month < held.Month);
            }

            // "In line with the plan of 2019, the Ministers" tells of now.
            if (month is null && !BeforeYear.Contains(word) && !sentence.Is(i, ",") && !char.IsDigit(word[0]))
            {
                return false;
            }
        }

        return false;
    }
}
