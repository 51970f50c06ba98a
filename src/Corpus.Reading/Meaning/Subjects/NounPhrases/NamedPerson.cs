using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>A participant's name with any titles before it: "Secretary Austin", "Minister of National Defense Shin", "Marles".</summary>
internal static class NamedPerson
{
    /// <summary>Given names behind a family name; nobody has more.</summary>
    private const int MostGivenNames = 3;

    private static readonly WordSet BehindName = WordLists.SetIgnoringCase("honorifics: behind a family name");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int first = Article.Skip(sentence, index);
        if (OtherOffice.IsMadeBy(sentence.Lower(index - 1)))
        {
            return null;
        }

        for (int i = first; i < first + TitleWords.Most; i++)
        {
            if (delegations.Roster.NameAt(sentence, i) is NamedSpeakers named)
            {
                int next = SkipNameTail(delegations, sentence, i + named.Words.Length);
                return Of(delegations, sentence, index, first, i, named, next) with { Next = next };
            }

            if (!TitleWords.IsAt(sentence, i, first))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Of those with a name, the one whose title stands before it; somebody else where it is nobody's.</summary>
    private static Subject Of(Delegations delegations, Sentence sentence, int index, int first, int name, NamedSpeakers named, int next)
    {
        EquatableArray<int> titled = SpeakerSet.Of(named.Speakers.Where(speaker =>
            delegations.Roster.Titles.Are(sentence, first, name, speaker)
            && !OtherName.IsBefore(delegations, sentence, first, name, speaker)
            && !OtherName.IsBehind(delegations.Roster, sentence, name + named.Words.Length, next, speaker)));

        // "The Hale report": no person is called so.
        bool isThing = name == first && first > index;
        return new Subject(SubjectKind.Participant, index, name, titled.Count == 1 && !isThing ? titled : EquatableArray<int>.Empty);
    }

    /// <summary>Given names behind the family name, and what can stand behind a name: "Jr.", "MP".</summary>
    private static int SkipNameTail(Delegations delegations, Sentence sentence, int next)
    {
        int end = IsInCapitals(sentence) ? next : next + MostGivenNames;
        while (next < end && IsGivenName(delegations, sentence, next))
        {
            next++;
        }

        return BehindName.Contains(sentence.Lower(next)) ? next + 1 : next;
    }

    /// <summary>In a sentence in capitals nothing tells a given name from the verb.</summary>
    private static bool IsInCapitals(Sentence sentence) => !sentence.Text.Any(char.IsLower);

    private static bool IsGivenName(Delegations delegations, Sentence sentence, int index) =>
        sentence.IsCapitalized(index)
        && !sentence.IsAside(index)
        && !BehindName.Contains(sentence.Lower(index))
        && !Rank.Is(sentence.Lower(index))
        && MonthName.Of(sentence.Lower(index)) == null
        && delegations.Roster.TitleAt(sentence, index) == null
        && delegations.Countries.At(sentence, index) == null;
}
