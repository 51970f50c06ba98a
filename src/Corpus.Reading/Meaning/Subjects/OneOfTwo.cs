using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Tells who "the latter" is: in "Minister Lund thanked Minister Cole, and the latter agreed" the other of the two who met, where the clause before
/// is of one of them and names nobody beside the other.
/// </summary>
internal sealed class OneOfTwo(Roster roster, CountryWords countries)
{
    private static readonly WordSet Words = WordLists.Set("roles: one of two named before");
    private static readonly WordSet Whose = WordLists.Set("function-words: whose");

    /// <summary>"his new German" is three; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 3;

    public static bool Is(Sentence sentence, Subject subject) =>
        subject.Next == subject.First + 2 && sentence.Is(subject.First, "the") && Words.Contains(sentence.Lower(subject.First + 1));

    /// <param name="before">Who spoke in the clause before.</param>
    /// <param name="first">The first token of that clause.</param>
    /// <param name="next">The token of "the latter".</param>
    /// <param name="isStranger">True where somebody who does not take part is named at a token.</param>
    public EquatableArray<int> Of(Sentence sentence, EquatableArray<int> before, int first, int next, Func<int, bool> isStranger)
    {
        if (before.Count != 1 || roster.All.Count != 2)
        {
            return EquatableArray<int>.Empty;
        }

        EquatableArray<int> other = SpeakerSet.Of(roster.All.Where(one => one != before[0]));
        bool isNamed = false;
        for (int i = first; i < next; i++)
        {
            if (roster.LostAt(sentence, i) > 0 || isStranger(i))
            {
                return EquatableArray<int>.Empty;
            }

            isNamed |= roster.NameAt(sentence, i) is NamedSpeakers named ? named.Speakers.Equals(other) : IsCounterpart(sentence, i, other);
        }

        return isNamed ? other : EquatableArray<int>.Empty;
    }

    /// <summary>"his counterpart", "her new German counterpart", where it is the other who is of Germany.</summary>
    private bool IsCounterpart(Sentence sentence, int index, EquatableArray<int> other)
    {
        if (!sentence.Is(index, "counterpart"))
        {
            return false;
        }

        int at = index - 1;
        while (at > index - MostWordsBefore && !Whose.Contains(sentence.Lower(at)))
        {
            at--;
        }

        return Whose.Contains(sentence.Lower(at))
            && (!sentence.IsCapitalized(index - 1) || (countries.At(sentence, index - 1) is NamedCountry country && roster.OfCountry(country.Code).Equals(other)));
    }
}
