using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>Makes participants of those whom a text names: decides whose office each holds, and parts the names.</summary>
internal sealed class OfficeResolver(
    HeadLexicon lexicon, HeadNotes notes, TitleCountries title, Publisher publisher, HomeCountry home, CountriesOfHead named, ShownNames shown)
{
    /// <summary>The participants in the order of the text; one that cannot be resolved is reported and left out.</summary>
    public EquatableArray<ReadParticipant> Resolve(List<ParticipantPhrase> phrases)
    {
        OfficeDefinition?[] offices = Offices(phrases);
        ImmutableArray<ReadParticipant>.Builder participants = ImmutableArray.CreateBuilder<ReadParticipant>();
        for (int i = 0; i < phrases.Count; i++)
        {
            if (offices[i] is OfficeDefinition office && Participant(phrases[i], office) is ReadParticipant participant
                && !participants.Any(known => IsSame(known, participant)))
            {
                participants.Add(participant);
            }
        }

        return participants.ToEquatableArray();
    }

    /// <summary>
    /// "Deputy Prime Minister Marles", and "Minister for Defence Marles": one who holds two offices is one speaker, under the
    /// office named first. Where only one of the two has a given name, they are one in one office, or where one title has the other in it.
    /// </summary>
    private static bool IsSame(ReadParticipant one, ReadParticipant other) =>
        one.CountryCode == other.CountryCode
        && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
        && (one.OfficeId == other.OfficeId || IsDoubleOf(one, other) || IsDoubleOf(other, one)
            ? one.GivenName is null || other.GivenName is null || IsSameGiven(one, other)
            : IsSameGiven(one, other));

    /// <summary>"Deputy Prime Minister and Minister of Defence" has the other's title in it.</summary>
    private static bool IsDoubleOf(ReadParticipant one, ReadParticipant other) =>
        one.OfficeTitle.EndsWith(" and " + other.OfficeTitle, StringComparison.OrdinalIgnoreCase);

    private static bool IsSameGiven(ReadParticipant one, ReadParticipant other) =>
        string.Equals(one.GivenName, other.GivenName, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whose country is told takes the office before those of whom it must be found out, and of these, whose office only one
    /// country of the title has before those who can be of several.
    /// </summary>
    private OfficeDefinition?[] Offices(List<ParticipantPhrase> phrases)
    {
        Gathering gathering = new(phrases, lexicon, title, publisher, home, named, [.. notes.Lost]);
        OfficeDefinition?[] offices = new OfficeDefinition?[phrases.Count];
        IEnumerable<int> order = Enumerable.Range(0, phrases.Count)
            .OrderByDescending(i => IsTold(phrases[i]) || gathering.OfKnownMinister(phrases[i]) != null)
            .ThenBy(i => gathering.MayShareCountry && gathering.InTheseWords(phrases[i]) == null)
            .ThenBy(i => gathering.Countries.Items.Count(code => Gathering.OfCountry(phrases[i], code) != null));
        foreach (int i in order)
        {
            offices[i] = Choose(gathering, phrases[i]);
            if (offices[i] is OfficeDefinition office)
            {
                gathering.Held.Add(phrases[i], office);
            }
        }

        return offices;
    }

    private static bool IsTold(ParticipantPhrase phrase) => phrase.Country != null || Gathering.CountriesOf(phrase) == 1;

    private OfficeDefinition? Choose(Gathering gathering, ParticipantPhrase phrase)
    {
        foreach (OfficeRule rule in OfficeRules.InOrder)
        {
            if (rule.Choose(gathering, phrase) is OfficeChoice choice)
            {
                Report(phrase, choice);
                return choice.Office;
            }
        }

        return null;
    }

    private void Report(ParticipantPhrase phrase, OfficeChoice choice)
    {
        if (choice.Problem is Rule problem)
        {
            // Of an office that is not in the lexicon the holder's name is no part of what to correct.
            int next = problem == Rules.UnclearParticipants ? phrase.Next : phrase.OfficeNext;
            notes.Add(problem, phrase.Text.Place(phrase.First, next), phrase.Text.Between(phrase.First, next), choice.Why);
            Lose(phrase);
        }
    }

    private void Lose(ParticipantPhrase phrase) =>
        notes.Lose(new LostParticipant(phrase.Text.Between(phrase.First, phrase.Next), phrase.NameWords.ToEquatableArray(), phrase.Country?.Code));

    /// <summary>The participant; null, and reported, where nothing tells which of the names is the family name.</summary>
    private ReadParticipant? Participant(ParticipantPhrase phrase, OfficeDefinition office)
    {
        ShownNames called = shown.For(phrase.NameWords);
        ShownNames told = PersonName.TellsFamily(phrase.NameWords, called) ? called : called.And(lexicon.FamilyNames(office.CountryCode));
        bool? isFamilyFirst = lexicon.IsFamilyNameFirst(office.CountryCode, phrase.NameWords.Count) ?? GivenName.TellsFamilyFirst(phrase.NameWords);
        if (isFamilyFirst is null && !PersonName.TellsFamily(phrase.NameWords, told))
        {
            const string Why = "nothing tells which word of the name is the family name: write it in capitals";
            notes.Add(Rules.UnclearParticipants, phrase.Text.Place(phrase.First, phrase.Next), phrase.Text.Between(phrase.First, phrase.Next), Why);
            Lose(phrase);
            return null;
        }

        PersonName parts = PersonName.Of(phrase.NameWords, isFamilyFirst == true, told, TwoFamilyNames.AreWrittenIn(office.CountryCode));
        return new ReadParticipant(parts.Family, parts.Given, office.Id, office.Title, office.CountryCode)
        {
            Qualifier = phrase.Qualifier,
            WrittenTitle = phrase.OfficeWords,
            Ranks = RanksOf(phrase),
        };
    }

    private static EquatableArray<string> RanksOf(ParticipantPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Next - phrase.First)
            .Select(i => ForceRank.InFull(phrase.Text.Plain(i)))
            .OfType<string>()
            .ToEquatableArray();
}
