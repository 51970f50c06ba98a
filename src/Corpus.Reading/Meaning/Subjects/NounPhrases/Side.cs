using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.NounPhrases.Holders;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"Japan", "the U.S.", "the Japanese side", "the Australian Minister", "the Government of Japan".</summary>
internal static class Side
{
    private static readonly WordSet Heads = WordLists.Set("roles: side of one country").And(WordLists.Set("roles: ministers"));
    private static readonly WordSet One = WordLists.Set("roles: ministers");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");

    /// <summary>"the French Ambassador", "the French diplomat": one of the country and not the country.</summary>
    private static bool IsOfficial(Sentence sentence, int index) => sentence.IsCapitalized(index) ? Rank.Is(sentence.Lower(index)) : Others.IsOne(sentence.Lower(index));

    /// <summary>"the Kenyan Cabinet Secretary for Defence": whoever of the country took part holds an office of that title.</summary>
    private static bool IsTitled(Delegations delegations, Sentence sentence, NamedCountry country) =>
        delegations.Roster.TitleAt(sentence, country.Next) is NamedSpeakers title
        && !sentence.IsCapitalized(country.Next + title.Words.Length)
        && delegations.Roster.OfCountry(country.Code).Items.Any(title.Speakers.Contains);

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int at = Article.Skip(sentence, index);
        if (sentence.Is(at, "government") && sentence.Is(at + 1, "of"))
        {
            at = Article.Skip(sentence, at + 2);
        }

        NamedCountry? owner = delegations.Owners.At(sentence, at);
        if ((owner ?? delegations.Countries.At(sentence, at)) is not NamedCountry country)
        {
            return null;
        }

        int behind = Defense.Contains(sentence.Lower(country.Next)) ? country.Next + 1 : country.Next;
        string head = sentence.Lower(behind);
        bool isTitled = IsTitled(delegations, sentence, country);
        bool isSide = Heads.Contains(head) || isTitled;
        if (!isSide && IsOfficial(sentence, behind))
        {
            return null;
        }

        if (owner != null && !isSide)
        {
            return null;
        }

        EquatableArray<int> speakers = delegations.Roster.OfCountry(country.Code);
        int next = isSide || head == "government" ? behind + 1 : country.Next;

        // "Poland's Minister of National Defence"
        if (isSide && delegations.Roster.TitleAt(sentence, country.Next) is NamedSpeakers title && country.Next + title.Words.Length > next)
        {
            next = country.Next + title.Words.Length;
            speakers = SpeakerSet.Of(speakers.Where(title.Speakers.Contains));
        }

        // "the Australian Minister" of two; "the Polish side of the border".
        // "the Mexican Minister of Foreign Affairs" is not the one who took part.
        bool isUntold = isSide && (One.Contains(head) || isTitled ? speakers.Count > 1 || OfficeAlone.IsOfAnother(delegations, sentence, next, speakers) : head == "side" && sentence.Is(next, "of"));
        return new Subject(isSide ? SubjectKind.Participant : SubjectKind.Country, index, next, isUntold ? EquatableArray<int>.Empty : speakers);
    }
}
