using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>
/// Reads counterparts each of whom has the country beside the name: "her counterparts from France, A, Germany, B, and the United
/// Kingdom, C", "his colleagues A of France and B of Germany".
/// </summary>
internal sealed class CounterpartPairs(OpeningText text, HeadLexicon lexicon, OfficeCountry countries)
{
    /// <summary>
    /// Null where no such list begins at the token, which is behind "her"; nobody where only the first of the countries has its name: then
    /// the others are not known.
    /// </summary>
    public CounterpartList? At(int index, IReadOnlyList<OfficeDefinition> ofOther)
    {
        string word = text.Plain(index);
        if (!LeadingWords.IsCounterpart(word) || word[word.Length - 1] != 's')
        {
            return null;
        }

        bool isCountryFirst = countries.LeadsIn(index + 1);
        List<ParticipantPhrase> found = [];
        int next = isCountryFirst ? index + 2 : index + 1;
        for (int at = next; found.Count < CounterpartList.Most && PairAt(at, isCountryFirst, ofOther) is ParticipantPhrase pair; at = Joint.Behind(text, next))
        {
            found.Add(pair);
            next = pair.Next;
        }

        return found.Count > 1 ? new CounterpartList(index, next, found)
            : isCountryFirst ? new CounterpartList(index, index + 1, [])
            : null;
    }

    /// <summary>"the United Kingdom, Alan Birch", "Alan Birch of the United Kingdom".</summary>
    private ParticipantPhrase? PairAt(int index, bool isCountryFirst, IReadOnlyList<OfficeDefinition> ofOther)
    {
        CountryDefinition? country = null;
        int first = index;
        if (isCountryFirst)
        {
            country = countries.InFull(text.Plain(index) == "the" ? index + 1 : index, out int behind);
            first = text.IsComma(behind) ? behind + 1 : behind;
        }

        List<string> words = NameWords.At(text, first, out int next);
        int end = isCountryFirst ? next : countries.Behind(next, ref country);
        return country != null && words.Count > 0 && lexicon.CounterpartsIn(country.Code, ofOther) is { Count: > 0 } offices
            ? new ParticipantPhrase(text, offices, country, words, first, first, end)
            : null;
    }
}
