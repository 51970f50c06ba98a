using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>The words before an office.</summary>
/// <param name="Next">The token behind them.</param>
/// <param name="Qualifier">Those that belong to the office, as written: "Acting"; null where there are none.</param>
/// <param name="Country">Of whom "his counterpart from the UK, …" is; null where it is not said so.</param>
internal readonly record struct LeadingWords(int Next, string? Qualifier, CountryDefinition? Country)
{
    private const int Most = 8;

    /// <summary>Words before an office that do not change which office it is.</summary>
    private static readonly WordSet Words = WordLists.SetIgnoringCase("honorifics: forms of address")
        .And(WordLists.Set("honorifics: before a name or an office"))
        .And(WordLists.Set("honorifics: before an office"));

    private static readonly WordSet Qualifiers = WordLists.Set("honorifics: qualifies an office");
    private static readonly WordSet QualifiersBehind = WordLists.SetIgnoringCase("honorifics: qualifies an office from behind");
    private static readonly WordSet Counterparts = WordLists.Set("honorifics: counterparts");

    /// <summary>The words from a token on: "the", "(then)", "Acting", "his counterpart from the UK,".</summary>
    public static LeadingWords At(OpeningText text, OfficeCountry countries, int index)
    {
        string? qualifier = null;
        CountryDefinition? country = null;
        bool isCounterpart = false;
        for (int words = 0; words < Most; words++)
        {
            if (IsThen(text, index))
            {
                index += 3;
            }
            else if (countries.At(index, out _) != null && !isCounterpart)
            {
                // "New Zealand's Defence Minister"
                break;
            }
            else if (Qualifiers.Contains(text.Plain(index)))
            {
                qualifier = Joined(qualifier, text.Word(index++));
            }
            else if (Words.Contains(text.Plain(index)))
            {
                isCounterpart = Counterparts.Contains(text.Plain(index++));
            }
            else if (isCounterpart && BehindCounterpart(text, countries, index, ref country) is int behind && behind > index)
            {
                (index, isCounterpart) = (behind, false);
            }
            else
            {
                break;
            }
        }

        return new LeadingWords(index, qualifier, country);
    }

    /// <summary>True for "counterpart".</summary>
    public static bool IsCounterpart(string word) => Counterparts.Contains(word);

    /// <summary>"designate" behind an office.</summary>
    public static bool QualifiesFromBehind(string word) => QualifiersBehind.Contains(word);

    public static string? Joined(string? one, string? other) => one is null ? other : other is null ? one : one + " " + other;

    /// <summary>"his counterpart from the UK, State Secretary …", "his Australian counterpart, Defence Minister …"</summary>
    private static int BehindCounterpart(OpeningText text, OfficeCountry countries, int index, ref CountryDefinition? country)
    {
        int behind = countries.Behind(index, ref country);
        return text.IsComma(behind) ? behind + 1 : behind;
    }

    private static bool IsThen(OpeningText text, int index) =>
        text.IsSign(index, '(') && text.Plain(index + 1) == "then" && text.IsSign(index + 2, ')');
}
