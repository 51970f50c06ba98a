using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>A foreign and a defense minister joined by "and" at a 2+2 are one side, and have one country between them.</summary>
internal sealed class MinistersOfSide(List<ParticipantPhrase> phrases, HeadLexicon lexicon, HeldOffices held)
{
    /// <summary>A foreign and a defense minister of each.</summary>
    private const int FewestOfTwoSides = 4;

    /// <summary>A foreign and a defense minister of one: "met Peru's Minister of Defense Astudillo and Foreign Minister Schialer".</summary>
    private const int FewestOfOneSide = 3;

    private static readonly WordSet Defense = WordLists.SetIgnoringCase("roles: ministry of defense");

    /// <summary>
    /// Of one foreign and one defense minister at a 2+2, joined by "and": the country behind the second is that of the first too, "Foreign Secretary
    /// Manalo and Defense Secretary Teodoro of the Philippines", and the one before the first that of the second, "Indonesian Foreign Minister Sugiono
    /// and Defence Minister Hartono"; null elsewhere: "Minister Kihara and Minister Marles of Australia" are two sides.
    /// </summary>
    public CountryDefinition? CountryToldFor(ParticipantPhrase phrase)
    {
        int index = phrases.IndexOf(phrase);
        if (phrases.Count < FewestOfOneSide || phrase.Country != null || index < 0)
        {
            return null;
        }

        CountryDefinition? behind = phrases.Count < FewestOfTwoSides ? null : CountryOf(index + 1, first: phrase, isToldBefore: false);
        return behind ?? CountryOf(index - 1, second: phrase, isToldBefore: true);
    }

    /// <summary>
    /// The code of the country of the other minister of a side, where that is known already: beside New Zealand's Minister of Foreign Affairs the
    /// Minister of Defence is New Zealand's; null elsewhere.
    /// </summary>
    public string? CountryHeldBeside(ParticipantPhrase phrase)
    {
        int index = phrases.IndexOf(phrase);
        return phrases.Count < FewestOfTwoSides || index < 0 ? null : HeldBy(index - 1, index) ?? HeldBy(index + 1, index);
    }

    private string? HeldBy(int other, int index) =>
        other >= 0 && other < phrases.Count
        && AreJoined(phrases[Math.Min(other, index)], phrases[Math.Max(other, index)])
        && IsOfDefense(phrases[other]) != IsOfDefense(phrases[index])
            ? held.CountryOf(phrases[other])
            : null;

    /// <param name="index">The other of the side.</param>
    /// <param name="isToldBefore">Where the other's country has to stand: before its office, or behind the name.</param>
    private CountryDefinition? CountryOf(int index, bool isToldBefore, ParticipantPhrase? first = null, ParticipantPhrase? second = null)
    {
        if (index < 0 || index >= phrases.Count || phrases[index] is not { Country: CountryDefinition country } other)
        {
            return null;
        }

        bool isTold = lexicon.Countries.In(other.Text.Between(other.First, other.OfficeNext)).Any();
        return isTold == isToldBefore && AreJoined(first ?? other, second ?? other) && IsOfDefense(first ?? other) != IsOfDefense(second ?? other) ? country : null;
    }

    private static bool AreJoined(ParticipantPhrase first, ParticipantPhrase second)
    {
        int and = first.Text.IsComma(first.Next) ? first.Next + 1 : first.Next;
        return second.First == and + 1 && first.Text.Plain(and) == "and";
    }

    private static bool IsOfDefense(ParticipantPhrase phrase) => phrase.Text.Between(phrase.First, phrase.OfficeNext).Split(' ').Any(Defense.Contains);
}
