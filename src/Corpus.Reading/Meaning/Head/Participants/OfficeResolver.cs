using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Decides whose office a title is that several countries have: the country beside it; where the document's title does not
/// name everybody's country, the only one that has the office under just these words; else a country that the title names,
/// in the title's order and of each country one while there are no more participants than countries; else the first of the
/// lexicon.
/// </summary>
/// <param name="publisher">The code of the publisher's country, if it is known.</param>
internal sealed class OfficeResolver(
    HeadLexicon lexicon, HeadNotes notes, TitleCountries title, string? publisher, ShownNames shown)
{
    private readonly EquatableArray<string> _titleCountries = title.Parties;
    private readonly HashSet<string> _takenCountries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenOffices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, OfficeDefinition Office)> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The one whom the opening names first.</summary>
    private ParticipantPhrase? _first;

    private List<ParticipantPhrase> _rivals = [];

    /// <summary>More participants than countries in the title: of some countries there are two, as at a "2+2" meeting.</summary>
    private bool _mayShareCountry;

    /// <summary>The participants in the order of the text; one that cannot be resolved is reported and left out.</summary>
    public EquatableArray<ReadParticipant> Resolve(List<ParticipantPhrase> phrases)
    {
        _mayShareCountry = phrases.Count > _titleCountries.Count;
        _first = phrases.FirstOrDefault();
        OfficeDefinition?[] offices = new OfficeDefinition?[phrases.Count];
        _rivals = Rivals(phrases);
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

    /// <summary>Those who can all be of the only country that the title names, where nothing tells which of them is.</summary>
    private List<ParticipantPhrase> Rivals(List<ParticipantPhrase> phrases)
    {
        if (_titleCountries.Count != 1 || phrases.Exists(phrase => phrase.Country?.Code == _titleCountries[0]))
        {
            return [];
        }

        string code = _titleCountries[0];
        List<ParticipantPhrase> rivals = phrases.FindAll(phrase =>
            phrase.Country == null
            && CountriesOf(phrase.Offices) > 1
            && OfCountry(phrase, code) != null
            && (InTheseWords(phrase)?.CountryCode ?? code) == code
            && !(ReferenceEquals(phrase, _first) && title.Counterparts.Items.Contains(code)));
        bool isTold = rivals.Exists(phrase => InTheseWords(phrase)?.CountryCode == code);
        return isTold || rivals.Select(static phrase => string.Join(" ", phrase.NameWords)).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2
            ? []
            : rivals;
    }

    private void ResolveWhere(List<ParticipantPhrase> phrases, OfficeDefinition?[] offices, Func<ParticipantPhrase, bool> isDue)
    {
        // Whose office only one country of the title has takes it before those who can be of several.
        foreach (int i in Enumerable.Range(0, phrases.Count).OrderBy(i => _titleCountries.Items.Count(code => OfCountry(phrases[i], code) != null)))
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
        _byName[string.Join(" ", phrase.NameWords)] = (phrase.First, office);
    }

    private OfficeDefinition? Choose(ParticipantPhrase phrase)
    {
        if (phrase.Country is CountryDefinition country)
        {
            OfficeDefinition? named = OfCountry(phrase, country.Code);
            if (named == null)
            {
                string written = phrase.Text.Between(phrase.First, phrase.OfficeNext);
                notes.Add(Rules.UnknownOffice, phrase.Text.Place(phrase.First, phrase.OfficeNext), written, $" with the country '{country.Name}'");
            }

            return named;
        }

        if (CountriesOf(phrase.Offices) == 1)
        {
            return OnlyOne(phrase);
        }

        // Someone named a second time keeps the office of the first.
        if (_byName.TryGetValue(string.Join(" ", phrase.NameWords), out (int First, OfficeDefinition Office) same)
            && same.First < phrase.First && phrase.Offices.Contains(same.Office))
        {
            return same.Office;
        }

        if (_rivals.Contains(phrase))
        {
            Unclear(phrase, "the title names one country, and neither it nor the office says who is of it");
            return null;
        }

        if (_mayShareCountry && InTheseWords(phrase) is OfficeDefinition own && (_titleCountries.Count < 2 || _titleCountries.Items.Contains(own.CountryCode)))
        {
            return own;
        }

        OfficeDefinition? titled = _mayShareCountry ? null : Titled(phrase, mayShareCountry: false);
        return titled ?? Titled(phrase, mayShareCountry: true) ?? Default(phrase);
    }

    /// <summary>
    /// "Defence Secretary" is how the United Kingdom writes it, and others only in its manner; null where no country or more
    /// than one has the office under these words.
    /// </summary>
    private OfficeDefinition? InTheseWords(ParticipantPhrase phrase)
    {
        OfficeDefinition[] own = [.. phrase.Offices.Where(office => IsWritten(phrase, office))];
        return own.Length == 1 && !_takenOffices.Contains(own[0].Id) ? own[0] : null;
    }

    private static bool IsWritten(ParticipantPhrase phrase, OfficeDefinition office) =>
        phrase.Text.Between(phrase.First, phrase.OfficeNext).EndsWith(office.Title, StringComparison.OrdinalIgnoreCase);

    /// <summary>An office of one country is its own, unless the title names two countries and neither is that one.</summary>
    private OfficeDefinition? OnlyOne(ParticipantPhrase phrase)
    {
        OfficeDefinition office = phrase.Offices[0];
        if (_titleCountries.Count < 2 || _titleCountries.Items.Contains(office.CountryCode))
        {
            return office;
        }

        Unclear(phrase, $"the title does not name the country of that office, {office.CountryCode}, nor is it said beside the office");
        return null;
    }

    private OfficeDefinition? Titled(ParticipantPhrase phrase, bool mayShareCountry) =>
        CountriesFor(phrase)
            .Where(code => mayShareCountry || !_takenCountries.Contains(code))
            .Select(code => OfCountry(phrase, code))
            .FirstOrDefault(office => office != null && !_takenOffices.Contains(office.Id));

    /// <summary>
    /// The countries of the title, the likeliest first: the first participant is not of the other side, unless that is the
    /// publisher's, who names its own minister first also where the title tells of a visit to it.
    /// </summary>
    private IEnumerable<string> CountriesFor(ParticipantPhrase phrase)
    {
        if (!ReferenceEquals(phrase, _first))
        {
            return _titleCountries;
        }

        return publisher is not null && _titleCountries.Count > 1 && title.Counterparts.Items.Contains(publisher)
            ? _titleCountries.OrderBy(code => code == publisher ? 0 : 1)
            : _titleCountries.Where(code => !title.Counterparts.Items.Contains(code));
    }

    /// <summary>
    /// Who has it under these words, else the first of the lexicon, which is the publisher's own; a second of that title must
    /// be another country's, unsaid which, and so must one that several others write so.
    /// </summary>
    private OfficeDefinition? Default(ParticipantPhrase phrase)
    {
        OfficeDefinition first = phrase.Offices[0];
        if (InTheseWords(phrase) is OfficeDefinition own)
        {
            return own;
        }

        bool isOfOthers = !IsWritten(phrase, first) && !IsOwnName(phrase, first) && phrase.Offices.Any(office => IsWritten(phrase, office));
        if (!isOfOthers && !_takenOffices.Contains(first.Id))
        {
            return first;
        }

        Unclear(phrase, "neither it nor the title says of which country");
        return null;
    }

    private bool IsOwnName(ParticipantPhrase phrase, OfficeDefinition office) =>
        phrase.NameWords.Any(word => lexicon.FamilyNames(office.CountryCode).Contains(word, StringComparer.OrdinalIgnoreCase));

    private void Unclear(ParticipantPhrase phrase, string why) =>
        notes.Add(
            Rules.UnclearParticipants,
            phrase.Text.Place(phrase.First, phrase.OfficeNext),
            phrase.Text.Between(phrase.First, phrase.OfficeNext),
            why);

    private ReadParticipant Participant(ParticipantPhrase phrase, OfficeDefinition office)
    {
        ShownNames told = PersonName.TellsFamily(phrase.NameWords, shown) ? shown : shown.And(lexicon.FamilyNames(office.CountryCode));
        if (lexicon.HasEitherNameOrder(office.CountryCode) && !PersonName.TellsFamily(phrase.NameWords, told))
        {
            string name = string.Join(" ", phrase.NameWords);
            string why = $"nothing tells which word of {name} is the family name, and the last is taken; capitals would tell";
            notes.Add(Rules.UnclearParticipants, phrase.Text.Place(phrase.First, phrase.Next), phrase.Text.Between(phrase.First, phrase.Next), why);
        }

        PersonName parts = PersonName.Of(phrase.NameWords, lexicon.IsFamilyNameFirst(office.CountryCode), told);
        return new ReadParticipant(parts.Family, parts.Given, office.Id, office.Title, office.CountryCode);
    }

    private static OfficeDefinition? OfCountry(ParticipantPhrase phrase, string code) =>
        phrase.Offices.FirstOrDefault(office => office.CountryCode == code);

    private static int CountriesOf(IReadOnlyList<OfficeDefinition> offices) =>
        offices.Select(static office => office.CountryCode).Distinct(StringComparer.Ordinal).Count();
}
