using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"The two leaders", "Prime Minister Ishiba", "General Yoshida", "the Polish diplomat": a speaker who is no participant.</summary>
internal static class Others
{
    /// <summary>"all of the senior" is four; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 5;

    private static readonly WordSet Before = WordLists.Set("function-words: says how many or which");
    private static readonly WordSet Heads = WordLists.Set("roles: others who speak");

    private static readonly WordSet OneOfTwo = WordLists.Set("roles: one of two named before");

    private static readonly WordSet Another = WordLists.Set("roles: another who speaks");

    private static readonly WordSet Whose = WordLists.Set("function-words: whose");
    private static readonly WordSet Companions = WordLists.Set("roles: who comes with a minister");

    private static readonly WordSet Persons = WordLists.Set("roles: persons in small letters");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index) =>
        Several(sentence, index) ?? Theirs(sentence, index) ?? WithRank(sentence, index) ?? OfCountry(delegations, sentence, index);

    /// <summary>True for a noun for one person that is nobody's office.</summary>
    public static bool IsOne(string word) => Another.Contains(word) || Persons.Contains(word);

    /// <summary>"The Australian diplomat": who of the country it is, is not told.</summary>
    private static Subject? OfCountry(Delegations delegations, Sentence sentence, int index)
    {
        int at = Article.Skip(sentence, index);
        return (delegations.Owners.At(sentence, at) ?? delegations.Countries.At(sentence, at)) is NamedCountry country
            && !sentence.IsCapitalized(country.Next)
            && IsOne(sentence.Lower(country.Next))
                ? new Subject(SubjectKind.Other, index, country.Next + 1, EquatableArray<int>.Empty)
                : null;
    }

    private static Subject? Several(Sentence sentence, int index)
    {
        int at = index;
        while (at < index + MostWordsBefore && Before.Contains(sentence.Lower(at)))
        {
            at++;
        }

        bool isOneOfTwo = index > 0 && sentence.Is(index, "the") && OneOfTwo.Contains(sentence.Lower(index + 1));
        at = isOneOfTwo ? index + 1 : at;
        return isOneOfTwo || Heads.Contains(sentence.Lower(at)) || (index == 0 && at == 1 && sentence.Is(0, "the") && Another.Contains(sentence.Lower(at))) ? new Subject(SubjectKind.Other, index, at + 1, EquatableArray<int>.Empty) : null;
    }

    /// <summary>"her delegation", "his senior advisers": some who came with one who was named; "together with his staff" is only set off.</summary>
    private static Subject? Theirs(Sentence sentence, int index)
    {
        if (sentence.Lower(index - 1) is not ("" or "," or "and"))
        {
            return null;
        }

        int at = index + 1;
        while (Whose.Contains(sentence.Lower(index)) && at < index + MostWordsBefore && sentence.IsWord(at))
        {
            if (Companions.Contains(sentence.Lower(at)))
            {
                return new Subject(SubjectKind.Other, index, at + 1, EquatableArray<int>.Empty);
            }

            at++;
        }

        return null;
    }

    private static Subject? WithRank(Sentence sentence, int index)
    {
        int first = Article.Skip(sentence, index);
        int at = first;
        bool hasRank = false;
        while (at < first + TitleWords.Most && TitleWords.IsAt(sentence, at, first))
        {
            hasRank |= Rank.Is(sentence.Lower(at));
            at++;
        }

        // The stop of "Ambassador Frost." is that of the sentence.
        at = sentence.Is(at - 1, ".") ? at - 1 : at;
        return hasRank && sentence.IsCapitalized(at - 1) ? new Subject(SubjectKind.Other, index, at, EquatableArray<int>.Empty) : null;
    }
}
