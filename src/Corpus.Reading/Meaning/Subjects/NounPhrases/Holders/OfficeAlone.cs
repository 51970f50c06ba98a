using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases.Holders;

/// <summary>An office without a name: "The Secretary", "DPM". Who is meant is clear only where one participant holds it.</summary>
internal static class OfficeAlone
{
    private static readonly WordSet LeadsInField = WordLists.Set("function-words: leads in the field of an office");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int at = Article.Skip(sentence, index);
        if (delegations.Roster.TitleAt(sentence, at) is not NamedSpeakers title || OtherOffice.IsMadeBy(sentence.Lower(at - 1)))
        {
            return null;
        }

        int next = at + title.Words.Length;
        if (sentence.IsCapitalized(next))
        {
            // "Minister Motegi", "Secretary of State": somebody else.
            return null;
        }

        if (IsOfAnother(delegations, sentence, next, title.Speakers))
        {
            return null;
        }

        EquatableArray<int> speakers = delegations.Roster.Titles.OnlyCalled(title.Words, title.Speakers) is int called ? SpeakerSet.Of([called]) : title.Speakers;
        if (sentence.Lower(next) is "of" or "from"
            && delegations.Countries.At(sentence, Article.Skip(sentence, next + 1)) is NamedCountry country)
        {
            EquatableArray<int> ofCountry = delegations.Roster.OfCountry(country.Code);
            speakers = SpeakerSet.Of(speakers.Where(speaker => ofCountry.Contains(speaker)));
            next = country.Next;
        }

        // "The Philippine Secretary of Defense visited Leeds. The Secretary promised ships." Whoever took part is a rival only if the title is his too.
        bool isRivalled = next == at + title.Words.Length && delegations.Company.Rivals.Have(
            title.Words,
            code => delegations.Roster.OfCountry(code).Count > 0);
        bool canBeTold = !isRivalled && !delegations.Roster.LostMayBeCalled(title.Words);
        return new Subject(SubjectKind.Participant, index, next, canBeTold && speakers.Count == 1 ? speakers : EquatableArray<int>.Empty)
        {
            Holders = canBeTold && speakers.Count > 1 ? speakers : EquatableArray<int>.Empty,
        };
    }

    /// <summary>"The Cabinet Secretary for Interior", "the Minister of the Navy": the title goes on, and is not that of one who took part.</summary>
    public static bool IsOfAnother(Delegations delegations, Sentence sentence, int next, EquatableArray<int> holders)
    {
        int at = Article.Skip(sentence, next + 1);
        return LeadsInField.Contains(sentence.Lower(next))
            && sentence.IsCapitalized(at)
            && delegations.Countries.At(sentence, at) == null
            && delegations.Roster.NameAt(sentence, at) == null
            && !holders.Items.Any(holder => delegations.Roster.Titles.HaveWord(holder, sentence.Lower(at)));
    }
}
