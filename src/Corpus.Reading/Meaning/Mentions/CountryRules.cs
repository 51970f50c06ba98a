using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>Tells where a country's words mean another thing. No rule excludes another; each alone is enough.</summary>
internal static class CountryRules
{
    /// <summary>"Major Paul A. Jordan": no more words of a name stand before its last.</summary>
    private const int MostGivenNames = 3;

    /// <summary>"China Shipbuilding Industry Corporation": no more words stand between the country and the noun.</summary>
    private const int MostWordsOfFirm = 3;

    private static readonly WordSet FirmsBehind = WordLists.Set("names: behind a country in the name of a firm");
    private static readonly WordSet FirmsBeforeOf = WordLists.Set("names: before a country in the name of a firm");
    private static readonly WordSet FirmsBefore = WordLists.Set("names: right before a country in the name of a firm");
    private static readonly WordSet Waters = WordLists.Set("landforms: of a country");
    private static readonly WordSet Before = WordLists.Set("landforms: before a name");
    private static readonly WordSet Behind = WordLists.Set("landforms: behind a name");
    private static readonly WordSet OfCountries = WordLists.Set("names: behind a country");

    private static readonly WordSet Titles = WordLists.SetIgnoringCase("honorifics: forms of address")
        .And(WordLists.SetIgnoringCase("honorifics: before a name"))
        .And(WordLists.SetIgnoringCase("honorifics: called by"));

    private static readonly CountryRule[] All =
    [
        new("a common noun or verb", "ate turkey", "a country has a capital", IsSmall),
        new("a longer name that begins with New", "New Mexico", "the lexicon has the countries that begin so", IsBehindNew),
        new("a water or a mountain", "Gulf of Guinea, Lake Chad, Jordan River", "it has its name from the country and is none", IsLandform),
        new("a newspaper or a firm", "Bank of China, Japan Times, Air India", "it has its name from the country and is none", IsFirm),
        new("a person with a rank", "Major Paul Jordan", "a rank or a title is followed by a name", IsBehindTitle),
        new("a person without one", "Paul Jordan, Israel Vega", "the lexicon says that people bear the name, and another name stands beside it", IsBesideName),
    ];

    /// <summary>True where one of the rules holds.</summary>
    public static bool IsOtherThing(CountryMention mention) => Array.Exists(All, rule => rule.Holds(mention));

    /// <summary>True where the words have no capital, which adjectives need as well.</summary>
    public static bool IsSmall(CountryMention mention) => char.IsLower(mention.Text[mention.Start]);

    private static bool IsBehindNew(CountryMention mention) => mention.Before.Core == "New";

    private static bool IsLandform(CountryMention mention)
    {
        Word before = mention.Before;
        return Behind.Contains(mention.Behind.Core)
            || Before.Contains(before.Core)
            || (before.Core == "of" && Waters.Contains(mention.WordBefore(before.Start).Core.ToLowerInvariant()));
    }

    private static bool IsFirm(CountryMention mention)
    {
        Word before = mention.Before;
        if (FirmsBefore.Contains(before.Core) || (before.Core == "of" && FirmsBeforeOf.Contains(mention.WordBefore(before.Start).Core)))
        {
            return true;
        }

        // "Poland Defence Industries" are all that the country has.
        Word behind = mention.Behind;
        for (int words = 0; words < MostWordsOfFirm && behind.IsCapitalized && !OfCountries.Contains(behind.Core); words++)
        {
            if (FirmsBehind.Contains(behind.Core))
            {
                return true;
            }

            behind = mention.WordBehind(behind.End);
        }

        return false;
    }

    private static bool IsBehindTitle(CountryMention mention)
    {
        Word word = mention.Before;
        for (int names = 0; names <= MostGivenNames && word.IsCapitalized; names++)
        {
            if (Titles.Contains(word.Core))
            {
                return true;
            }

            word = mention.WordBefore(word.Start);
        }

        return false;
    }

    private static bool IsBesideName(CountryMention mention)
    {
        string name = mention.Text.Substring(mention.Start, mention.End - mention.Start);
        return mention.Country.NamesOfPeople.Items.Contains(name, StringComparer.OrdinalIgnoreCase)
            && (IsName(mention.Before) || (mention.Behind.IsCapitalized && !OfCountries.Contains(mention.Behind.Core)));
    }

    /// <summary>"Paul", but not the "In" or "Visiting" that has its capital from the sentence.</summary>
    private static bool IsName(Word word) =>
        word.IsCapitalized
        && !(word.Start == 0 && word.Core.EndsWith("ing", StringComparison.Ordinal))
        && !FunctionWords.IsAny(
            word.Core.ToLowerInvariant(),
            WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.Conjunction);
}
