using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>What tells whose office a title is that several countries have, in the order in which it is asked: the first that decides does.</summary>
internal static class OfficeRules
{
    public static readonly OfficeRule[] InOrder =
    [
        new(
            "the country beside it",
            "Australian Defence Minister Marles",
            "first: nothing that stands further away outweighs what the text itself says of the office",
            BesideIt),
        new(
            "the country of one of the same side",
            "Foreign Secretary Manalo and Secretary of National Defense Teodoro of the Philippines, at a 2+2; Indonesian Foreign Minister Sugiono and Defence Minister Hartono",
            "before what an office alone tells: the two ministers of a side have one country between them",
            OfSameSide),
        new(
            "a minister whom the lexicon knows",
            "Minister of National Defence Arvydas Anušauskas met the Minister of National Defence of Poland",
            "before all that a title and a place tell: a whole name is one man's, and a text of his own ministry gives him no country",
            OfKnownMinister),
        new(
            "an office of one country",
            "Deputy Prime Minister and Minister for Defence Marles",
            "before all that choose among countries: there is nothing to choose",
            OfOneCountry),
        new(
            "named before",
            "Minister Nakatani met Secretary Hegseth … Minister Nakatani stated",
            "before all that give away an office: whoever is named a second time keeps the first one's",
            NamedBefore),
        new(
            "rivals for the title's only country",
            "Meeting with Australia: Defense Minister A and Defense Minister B",
            "before the rules of the title, each of which would give its only country to whoever comes first",
            Rivals),
        new(
            "as one country writes it, where countries may share",
            "Defence Secretary Healey at a 2+2 of Japan and the United Kingdom",
            "before the rules of the title: with more participants than countries its order does not tell who is whose",
            InTheseWordsWhereCountriesMayShare),
        new(
            "a country of the title for each",
            "Japan-Australia Defense Ministerial Meeting: Minister Hamada, Minister Marles",
            "before the next, which gives a country twice: with a country for everybody each has one",
            OfTitleForEach),
        new(
            "a country of the title",
            "Japan-Australia 2+2: two ministers of each",
            "behind the one above, for those whom it leaves without a country",
            OfTitle),
        new(
            "the country that the body gives",
            "Defence Minister Horvat … Minister Horvat of Slovakia said, under a title that names no country",
            "behind the title, which is nearer; before how an office is written, since the body says whose it is",
            OfBody),
        new(
            "as one country writes it",
            "Secretary of Defense Austin, under a title that names no country",
            "behind the title, which outweighs how an office is written: texts write those of others in their own way",
            InTheseWords),
        new(
            "a family name of the lexicon",
            "Defense Minister Kihara, under a title that names no country",
            "behind all that the text says of the office: a name tells less than a country beside it",
            OfFamilyName),
        new(
            "at home",
            "The Minister of Defence received the Minister of Defence of Norway in Madrid",
            "behind all that the text says of the office, before its publisher: where one receives tells as much as who says so",
            AtHome),
        new(
            "the publisher's own",
            "Ministry of Defense … Defense Minister Morita, under a title that names no country",
            "last: who published the text is the weakest that the text tells, and without it nobody is guessed",
            OfPublisher),
    ];

    private static OfficeChoice? BesideIt(Gathering gathering, ParticipantPhrase phrase)
    {
        if (phrase.Country is not CountryDefinition country)
        {
            return null;
        }

        return OfficeChoice.OrNone(Gathering.OfCountry(phrase, country.Code)) ?? OfficeChoice.Unknown($" with the country '{country.Name}'");
    }

    private static OfficeChoice? OfSameSide(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.Sides.CountryToldFor(phrase) is CountryDefinition country
            ? OfficeChoice.OrNone(Gathering.OfCountry(phrase, country.Code)) ?? OfficeChoice.Unknown($" with the country '{country.Name}'")
            : null;

    /// <summary>It is that country's own, unless the title names two countries and neither is that one.</summary>
    private static OfficeChoice? OfOneCountry(Gathering gathering, ParticipantPhrase phrase)
    {
        if (Gathering.CountriesOf(phrase) != 1)
        {
            return null;
        }

        OfficeDefinition office = phrase.Offices[0];
        bool isTold = gathering.CountsCountries(phrase);
        if (!isTold && gathering.IsSpokenAgainst(phrase, office))
        {
            return OfficeChoice.Unclear($"nothing in the head names the country of that office, {office.CountryCode}, and they met in another");
        }

        return !isTold || gathering.Countries.Items.Contains(office.CountryCode)
            ? OfficeChoice.Of(office)
            : OfficeChoice.Unclear($"the title does not name the country of that office, {office.CountryCode}, nor is it said beside the office");
    }

    private static OfficeChoice? NamedBefore(Gathering gathering, ParticipantPhrase phrase) =>
        OfficeChoice.OrNone(gathering.Held.OfSameBefore(phrase));

    private static OfficeChoice? OfKnownMinister(Gathering gathering, ParticipantPhrase phrase) =>
        OfficeChoice.OrNone(gathering.OfKnownMinister(phrase));

    private static OfficeChoice? Rivals(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.IsRival(phrase)
            ? OfficeChoice.Unclear("the title names one country, and neither it nor the office says who is of it")
            : null;

    private static OfficeChoice? InTheseWordsWhereCountriesMayShare(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.MayShareCountry
        && gathering.InTheseWords(phrase) is OfficeDefinition own
        && !gathering.IsSpokenAgainst(phrase, own)
        && (!gathering.CountsCountries(phrase) || gathering.Countries.Items.Contains(own.CountryCode))
            ? OfficeChoice.Of(own)
            : null;

    private static OfficeChoice? OfTitleForEach(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.MayShareCountry
            ? null
            : FirstFree(gathering, phrase, gathering.CountriesFor(phrase).Where(code => !gathering.Held.HasOneOf(code) && !gathering.IsOnlyAndTaken(code) && !gathering.IsElsewhere(code)));

    private static OfficeChoice? OfTitle(Gathering gathering, ParticipantPhrase phrase) =>
        FirstFree(gathering, phrase, gathering.CountriesFor(phrase).Where(code => !gathering.IsOnlyAndTaken(code) && !gathering.IsElsewhere(code)));

    private static OfficeChoice? FirstFree(Gathering gathering, ParticipantPhrase phrase, IEnumerable<string> countries) =>
        OfficeChoice.OrNone(countries
            .Where(code => (gathering.Sides.CountryHeldBeside(phrase) ?? code) == code && !gathering.IsNamedLikeAnother(phrase, code))
            .Select(code => Gathering.OfCountry(phrase, code))
            .FirstOrDefault(office => office != null && !gathering.Held.Has(office)));

    private static OfficeChoice? InTheseWords(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.InTheseWords(phrase) is OfficeDefinition own && !gathering.IsSpokenAgainst(phrase, own) ? OfficeChoice.Of(own) : null;

    private static OfficeChoice? OfFamilyName(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.OfFamilyName(phrase) is OfficeDefinition own && !gathering.Held.Has(own) ? OfficeChoice.Of(own) : null;

    private static OfficeChoice? OfBody(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.OfBody(phrase) is OfficeDefinition own && !gathering.Held.Has(own) ? OfficeChoice.Of(own) : null;

    private static OfficeChoice? AtHome(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.OfHome(phrase) is OfficeDefinition own && !gathering.Held.Has(own) ? OfficeChoice.Of(own) : null;

    /// <summary>A second of that title must be another country's, unsaid which.</summary>
    private static OfficeChoice? OfPublisher(Gathering gathering, ParticipantPhrase phrase) =>
        gathering.OfPublisher(phrase) is OfficeDefinition own && !gathering.Held.Has(own)
            ? OfficeChoice.Of(own)
            : OfficeChoice.Unclear("neither it nor the title says of which country");
}
