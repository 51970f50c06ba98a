using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>
/// "BEIJING, May 30, 2024 --", "Jakarta –", "Lima, May 3, 2024.-", "KIGALI, 3 May 2024 |", "Bamako, March 19, 2024 (AMAP)", "Asunción, IP Agency.-", "Manama, Feb. 7 (BNA):":
/// the dateline with which a newspaper's text begins.
/// </summary>
internal static class InlineDateline
{
    /// <summary>"ABU DHABI, 5th February, 2024 (WAM) --" is eleven.</summary>
    private const int MostTokens = 14;

    /// <summary>"KUALA LUMPUR:", "PORT OF SPAIN:"</summary>
    private const int LongestCity = 3;

    /// <summary>"Asunción, IP Agency.-"</summary>
    private const int LongestCityAndAgency = 5;

    private static readonly WordSet InsideCity = WordLists.Set("time-and-place: small words inside the name of a city");

    /// <summary>The token where the sentence behind the dateline begins; 0 where it begins with none.</summary>
    public static int End(OpeningText text)
    {
        if (IsCityWithDash(text))
        {
            return 1;
        }

        bool hasNumber = false;
        for (int i = 1; i < MostTokens; i++)
        {
            if (text.IsDash(i) || (hasNumber && text.Plain(i) == "|") || (text.IsSign(i, ':') && (hasNumber || IsCity(text, i))))
            {
                return text.IsDash(i) && IsDay(text, i) ? BehindCity(text, i + 1) : Behind(text, i);
            }

            hasNumber |= text.Word(i).Length > 0 && char.IsDigit(text.Word(i)[0]);
            if ((hasNumber || i <= LongestCityAndAgency) && HasDash(text.Word(i)))
            {
                return text.IsCapitalized(i + 1) ? i + 1 : 0;
            }

            if (hasNumber && text.IsCapitalized(i + 1) && IsBehindAgency(text, i))
            {
                return i + 1;
            }

            bool goesOn = text.IsComma(i) || InsideCity.Contains(text.Word(i)) || text.Word(i).StartsWith("/", StringComparison.Ordinal) || text.IsSign(i, '/') || text.IsSign(i, '(') || text.IsSign(i, ')') || text.IsCapitalized(i) || (text.Word(i).Length > 0 && char.IsDigit(text.Word(i)[0]));
            if (!goesOn)
            {
                break;
            }
        }

        return 0;
    }

    /// <summary>"Santiago.- The Minister": a stop and a dash behind the city alone.</summary>
    private static bool IsCityWithDash(OpeningText text) => text.IsCapitalized(0) && HasDash(text.Word(0)) && text.IsCapitalized(1);

    /// <summary>"Bamako, March 19, 2024 (AMAP) The Minister", "… /UzA/ The Minister": the agency closes the dateline.</summary>
    private static bool IsBehindAgency(OpeningText text, int last) =>
        (text.IsSign(last, ')') || text.IsSign(last, '/') || text.Word(last).EndsWith("/", StringComparison.Ordinal))
        && DatelineForm.Is(text.Text, 0, text[last].End);

    /// <summary>"02 May 2024": nothing but a day, behind which the city follows.</summary>
    private static bool IsDay(OpeningText text, int next)
    {
        bool isDay = next > 1;
        for (int i = 0; i < next && isDay; i++)
        {
            isDay = text.IsComma(i) || MonthName.Of(text.Plain(i)) != null || WeekdayName.OfWhole(text.Plain(i)) != null || (text.Word(i).Length > 0 && char.IsDigit(text.Word(i)[0]));
        }

        return isDay;
    }

    /// <summary>"Camp H.M. Smith, Hawaii – ": words with capitals and commas up to the next dash; else what follows the first is no city.</summary>
    private static int BehindCity(OpeningText text, int first)
    {
        int dash = first;
        while (dash < first + MostTokens && (text.IsComma(dash) || text.IsCapitalized(dash)))
        {
            dash++;
        }

        return text.IsDash(dash) && dash > first ? Behind(text, dash) : Behind(text, first - 1);
    }

    private static int Behind(OpeningText text, int sign)
    {
        int next = text.IsDash(sign + 1) ? sign + 2 : sign + 1;
        return text.IsCapitalized(next) ? next : 0;
    }

    /// <summary>"2025.-": a stop and a dash at the last word of the dateline.</summary>
    private static bool HasDash(string word) =>
        word.EndsWith(".-", StringComparison.Ordinal) || word.EndsWith(".\u2013", StringComparison.Ordinal);

    /// <summary>"LAHORE:", in capitals and in few words: "Minister Ek:" is a label of who speaks.</summary>
    private static bool IsCity(OpeningText text, int colon)
    {
        bool isCity = colon <= LongestCity;
        for (int i = 0; i < colon && isCity; i++)
        {
            isCity = text.Word(i).Length > 1 && text.Word(i).All(char.IsUpper);
        }

        return isCity;
    }
}
