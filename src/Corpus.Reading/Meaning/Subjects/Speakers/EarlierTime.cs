using System.Globalization;
using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// Tells a sentence that begins with a year or a month before that of the meeting, or with a time that was told before: "In 2019, …", "Back in
/// December 2017 …", "At that time, …".
/// </summary>
internal static class EarlierTime
{
    /// <summary>"Back in the early spring of 2019" is seven words.</summary>
    private const int MostWords = 8;

    private const int FirstYear = 1800;

    private static readonly WordSet BeforeYear = WordLists.Set("adverbials: words before a year");
    private static readonly PhraseList ToldBefore = new(WordLists.List("adverbials: points to an earlier time"));

    /// <summary>"Japan and Australia signed the treaty in 1976.", "…, in 1976, the press service reports."</summary>
    public static bool EndsAClause(Sentence sentence, CalendarDate held)
    {
        for (int i = 1; i < sentence.Count; i++)
        {
            if (IsYearBefore(sentence.Lower(i), held) && sentence.Is(i - 1, "in") && !sentence.IsAside(i) && (sentence.IsEnd(i + 1) || sentence.Is(i + 1, ",")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYearBefore(string word, CalendarDate held) =>
        word.Length == 4 && char.IsDigit(word[0])
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year >= FirstYear && year < held.Year;

    public static bool IsOf(Sentence sentence, CalendarDate held)
    {
        if (IsToldBefore(sentence))
        {
            return true;
        }

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

    /// <summary>"At that time, the Ministers had"; "At the time of the meeting" is now.</summary>
    private static bool IsToldBefore(Sentence sentence)
    {
        int behind = ToldBefore.Behind(sentence, 0);
        return behind > 0 && !FunctionWords.IsAny(sentence.Lower(behind), WordClass.Preposition | WordClass.Subordinator);
    }
}
