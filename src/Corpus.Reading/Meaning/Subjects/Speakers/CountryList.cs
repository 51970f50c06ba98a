using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Reads countries in a row as those who come from them: "Japan, the U.S. and Australia", "the UK and Italian".</summary>
internal sealed class CountryList(Roster roster, PerToken<NamedCountry> countries)
{
    /// <summary>No meeting has more; the bound keeps the reading linear.</summary>
    private const int Most = 8;

    private static readonly WordSet And = WordLists.Set("function-words: and");

    /// <summary>Who comes from the countries named from a token on; null where none is named there.</summary>
    /// <param name="next">The token behind the last name.</param>
    /// <param name="count">How many are named.</param>
    public EquatableArray<int>? ReadAt(Sentence sentence, int index, out int next, out int count)
    {
        EquatableArray<int> speakers = EquatableArray<int>.Empty;
        next = index;
        for (count = 0; count < Most; count++)
        {
            int at = count == 0 ? index : BehindJoint(sentence, next);
            at = sentence.Is(at, "the") ? at + 1 : at;
            if ((count > 0 && at == next) || countries.At(sentence, at) is not NamedCountry country)
            {
                break;
            }

            speakers = SpeakerSet.Union(speakers, roster.OfCountry(country.Code));
            next = country.Next;
        }

        return count == 0 ? null : speakers;
    }

    private static int BehindJoint(Sentence sentence, int index)
    {
        int at = sentence.Is(index, ",") ? index + 1 : index;
        return And.Contains(sentence.Lower(at)) ? at + 1 : at;
    }
}
