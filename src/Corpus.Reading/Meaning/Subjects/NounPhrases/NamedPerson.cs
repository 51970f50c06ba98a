using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

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
        for (int i = first; i < first + TitleWords.Most && TitleWords.IsAt(sentence, i, first); i++)
        {
            if (delegations.Roster.NameAt(sentence, i) is NamedSpeakers named)
            {
                int next = SkipNameTail(delegations, sentence, i + named.Words.Length);
                return new Subject(SubjectKind.Participant, index, next, named.Speakers.Count == 1 ? named.Speakers : EquatableArray<int>.Empty);
            }
        }

        return null;
    }

    /// <summary>Given names behind the family name, and what can stand behind a name: "Jr.", "MP".</summary>
    private static int SkipNameTail(Delegations delegations, Sentence sentence, int next)
    {
        int end = next + MostGivenNames;
        while (next < end && IsGivenName(delegations, sentence, next))
        {
            next++;
        }

        return BehindName.Contains(sentence.Lower(next)) ? next + 1 : next;
    }

    private static bool IsGivenName(Delegations delegations, Sentence sentence, int index) =>
        sentence.IsCapitalized(index)
        && !sentence.IsAside(index)
        && !Rank.Is(sentence.Lower(index))
        && MonthName.Of(sentence.Lower(index)) == null
        && delegations.Roster.TitleAt(sentence, index) == null
        && delegations.Countries.At(sentence, index) == null;
}
