using System.Collections.Immutable;
using Corpus.Generator.Collections;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Lexicon;

namespace Corpus.Generator.Reading.Head;

/// <summary>
/// Decides whose office a title is that several countries have: the country beside it, else one that the document's title
/// names, in the title's order and of each country one while there are no more participants than countries, else the first
/// of the lexicon.
/// </summary>
internal sealed class OfficeResolver(OpeningText text, HeadLexicon lexicon, HeadNotes notes, EquatableArray<string> titleCountries, ShownNames shown)
{
    private readonly HashSet<string> _takenCountries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenOffices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfficeDefinition> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>More participants than countries in the title: of some countries there are two, as at a "2+2" meeting.</summary>
    private bool _mayShareCountry;

    /// <summary>The participants in the order of the text; one that cannot be resolved is reported and left out.</summary>
    public EquatableArray<ReadParticipant> Resolve(List<ParticipantPhrase> phrases)
    {
        _mayShareCountry = phrases.Count > titleCountries.Count;
        OfficeDefinition?[] offices = new OfficeDefinition?[phrases.Count];
        ResolveWhere(phrases, offices, static phrase => phrase.Country != null || CountriesOf(phrase.Offices) == 1);
        ResolveWhere(phrases, offices, static phrase => phrase.Country == null && CountriesOf(phrase.Offices) > 1);

        ImmutableArray<ReadParticipant>.Builder participants = ImmutableArray.CreateBuilder<ReadParticipant>();
        HashSet<(string, string)> seen = [];
        for (int i = 0; i < phrases.Count; i++)
        {
            if (offices[i] is OfficeDefinition office)
            {
                ReadParticipant participant = Participant(phrases[i], office);
                if (seen.Add((participant.Name, participant.OfficeId)))
                {
                    participants.Add(participant);
                }
            }
        }

        return participants.ToEquatableArray();
    }

    private void ResolveWhere(List<ParticipantPhrase> phrases, OfficeDefinition?[] offices, Func<ParticipantPhrase, bool> isDue)
    {
        // Whose office only one country of the title has takes it before those who can be of several.
        foreach (int i in Enumerable.Range(0, phrases.Count).OrderBy(i => titleCountries.Items.Count(code => OfCountry(phrases[i], code) != null)))
        {
            if (isDue(phrases[i]))
            {
                offices[i] = Choose(phrases[i]);
                if (offices[i] is OfficeDefinition office)
                {
                    Take(phrases[i], office);
                }
            }
        }
    }

    private void Take(ParticipantPhrase phrase, OfficeDefinition office)
    {
        _takenCountries.Add(office.CountryCode);
        _takenOffices.Add(office.Id);
        _byName[string.Join(" ", phrase.NameWords)] = office;
    }

    private OfficeDefinition? Choose(ParticipantPhrase phrase)
    {
        if (phrase.Country is CountryDefinition country)
        {
            OfficeDefinition? named = OfCountry(phrase, country.Code);
            if (named == null)
            {
                string written = text.Between(phrase.First, phrase.OfficeNext);
                notes.Add(Rules.UnknownOffice, text.Place(phrase.First, phrase.OfficeNext), written, $" with the country '{country.Name}'");
            }

            return named;
        }

        if (CountriesOf(phrase.Offices) == 1)
        {
            return OnlyOne(phrase);
        }

        // Someone named a second time keeps the office of the first.
        if (_byName.TryGetValue(string.Join(" ", phrase.NameWords), out OfficeDefinition? same) && phrase.Offices.Contains(same))
        {
            return same;
        }

        OfficeDefinition? titled = _mayShareCountry ? null : Titled(phrase, mayShareCountry: false);
        return titled ?? Titled(phrase, mayShareCountry: true) ?? Default(phrase);
    }

    /// <summary>An office of one country is its own, unless the title names two countries and neither is that one.</summary>
    private OfficeDefinition? OnlyOne(ParticipantPhrase phrase)
    {
        OfficeDefinition office = phrase.Offices[0];
        if (titleCountries.Count < 2 || titleCountries.Items.Contains(office.CountryCode))
        {
            return office;
        }

        Unclear(phrase, $"the title does not name the country of that office, {office.CountryCode}, nor is it said beside the office");
        return null;
    }

    private OfficeDefinition? Titled(ParticipantPhrase phrase, bool mayShareCountry) =>
        titleCountries.Items
            .Where(code => mayShareCountry || !_takenCountries.Contains(code))
            .Select(code => OfCountry(phrase, code))
            .FirstOrDefault(office => office != null && !_takenOffices.Contains(office.Id));

    /// <summary>The first of the lexicon is the publisher's own; a second of that title must be another country's, unsaid which.</summary>
    private OfficeDefinition? Default(ParticipantPhrase phrase)
    {
        OfficeDefinition first = phrase.Offices[0];
        if (!_takenOffices.Contains(first.Id))
        {
            return first;
        }

        Unclear(phrase, "neither it nor the title says of which country");
        return null;
    }

    private void Unclear(ParticipantPhrase phrase, string why) =>
        notes.Add(
            Rules.UnclearParticipants,
            text.Place(phrase.First, phrase.OfficeNext),
            text.Between(phrase.First, phrase.OfficeNext),
            why);

    private ReadParticipant Participant(ParticipantPhrase phrase, OfficeDefinition office)
    {
        PersonName name = PersonName.Of(phrase.NameWords, lexicon.IsFamilyNameFirst(office.CountryCode), shown);
        return new ReadParticipant(name.Family, name.Given, office.Id, office.Title, office.CountryCode);
    }

    private static OfficeDefinition? OfCountry(ParticipantPhrase phrase, string code) =>
        phrase.Offices.FirstOrDefault(office => office.CountryCode == code);

    private static int CountriesOf(IReadOnlyList<OfficeDefinition> offices) =>
        offices.Select(static office => office.CountryCode).Distinct(StringComparer.Ordinal).Count();
}
