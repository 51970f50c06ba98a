using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"Minister Novik", who took part and could not be read: a subject like a participant, and nobody's.</summary>
internal static class LostPerson
{
    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        if (delegations.Roster.IsComplete)
        {
            return null;
        }

        int first = Article.Skip(sentence, index);
        for (int i = first; i < first + TitleWords.Most && delegations.Roster.NameAt(sentence, i) == null; i++)
        {
            if (delegations.Roster.LostAt(sentence, i) is int words && words > 0)
            {
                return new Subject(SubjectKind.Participant, index, i + words, EquatableArray<int>.Empty);
            }

            if (!TitleWords.IsAt(sentence, i, first))
            {
                break;
            }
        }

        return null;
    }
}
