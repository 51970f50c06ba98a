using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>An office without a name: "The Secretary", "DPM". Who is meant is clear only where one participant holds it.</summary>
internal static class OfficeAlone
{
    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int at = Article.Skip(sentence, index);
        if (delegations.Roster.TitleAt(sentence, at) is not NamedSpeakers title || OwnTitles.MakesOther(sentence.Lower(at - 1)))
        {
            return null;
        }

        int next = at + title.Words.Length;
        if (sentence.IsCapitalized(next))
        {
            // "Minister Motegi", "Secretary of State": somebody else.
            return null;
        }

        EquatableArray<int> speakers = title.Speakers;
        if (speakers.Count > 1 && sentence.Is(next, "of")
            && delegations.Countries.At(sentence, Article.Skip(sentence, next + 1)) is NamedCountry country)
        {
            EquatableArray<int> ofCountry = delegations.Roster.OfCountry(country.Code);
            speakers = SpeakerSet.Of(speakers.Where(speaker => ofCountry.Contains(speaker)));
            next = country.Next;
        }

        return new Subject(SubjectKind.Participant, index, next, speakers.Count == 1 ? speakers : EquatableArray<int>.Empty);
    }
}
