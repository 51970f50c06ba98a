using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;

/// <summary>
/// The venue that a title tells where the opening gives none: "The Defence Ministers of Armenia and France held a meeting in Yerevan", "Minister X
/// meets Japanese counterpart in Singapore". Only a city of the lexicon behind the words that say who met is one: "meets troops in Tapa" and "discuss
/// the summit in Madrid" tell of something else.
/// </summary>
internal sealed class VenueOfTitle(OpeningText title, HeadLexicon lexicon, NamedCountries countries)
{
    private static readonly WordSet Meeting = WordLists.Set("time-and-place: verbs of meeting in a title");
    private static readonly WordSet Holding = WordLists.Set("time-and-place: verbs of holding in a title");
    private static readonly WordSet Held = WordLists.Set("time-and-place: what is held in a title");
    private static readonly WordSet Topics = WordLists.Set("time-and-place: leads in what it was about");

    private static readonly WordSet Prepositions = WordLists.Set("function-words: prepositions");
    private static readonly WordSet WithWhom = WordLists.Set("function-words: whose or with whom");

    private static readonly WordSet Persons = WordLists.Set("roles: offices in small letters")
        .And(WordLists.Set("roles: all who took part"))
        .And(WordLists.Set("honorifics: counterparts"));

    private readonly KnownPlaces _known = new(title, lexicon, countries);

    public ReadPlace? Find()
    {
        for (int i = 1; i < title.Count; i++)
        {
            if (title.Plain(i) == "in" && _known.At(i + 1, out int length) is { City: not null } place && IsLast(i + 1, length) && SaysWhoMet(i))
            {
                return new ReadPlace(place.Id, title.Text.Substring(title.StartOf(i + 1), length), place.City, place.CountryCode, place.TimeZoneId);
            }
        }

        return null;
    }

    /// <summary>"held a meeting", "meet", "meets Japanese counterpart", "Meeting of the Defence Ministers" right before the token.</summary>
    private bool SaysWhoMet(int index) => IsHeld(index) || IsMeetingAtStart(index) || IsMet(index);

    /// <summary>"held a meeting", "hold bilateral talks"</summary>
    private bool IsHeld(int index) =>
        Held.Contains(title.Plain(index - 1))
        && (Holding.Contains(title.Plain(index - 2)) || (Holding.Contains(title.Plain(index - 3)) && !LeadsOn(index - 2)));

    /// <summary>"Meeting of the Defence Ministers of Armenia and France"</summary>
    private bool IsMeetingAtStart(int index) =>
        Held.Contains(title.Plain(0)) && title.Plain(1) is "of" or "between" or "with" && Enumerable.Range(1, index - 1).Any(IsPerson) && !Enumerable.Range(1, index - 1).Any(IsVerbOrTopic);

    /// <summary>"meet", "meets Japanese counterpart", "receives Minister X"</summary>
    private bool IsMet(int index)
    {
        int verb = index - 1;
        bool hasPerson = false;
        while (verb > 0 && !Meeting.Contains(title.Plain(verb)) && !IsVerbOrTopic(verb))
        {
            hasPerson |= IsPerson(verb);
            verb--;
        }

        return Meeting.Contains(title.Plain(verb)) && (hasPerson || verb == index - 1);
    }

    private bool IsPerson(int index) => Persons.Contains(title.Plain(index));

    /// <summary>"discuss", "on security", "ahead of the summit": what stands behind is something else; "of State" is no verb.</summary>
    private bool IsVerbOrTopic(int index) =>
        LeadsOn(index) || Held.Contains(title.Plain(index)) || (lexicon.IsVerb(title.Plain(index)) && title.Plain(index - 1) != "of");

    /// <summary>A preposition that says neither whose somebody is nor with whom he met.</summary>
    private bool LeadsOn(int index) =>
        Topics.Contains(title.Plain(index)) || (Prepositions.Contains(title.Plain(index)) && !WithWhom.Contains(title.Plain(index)));

    /// <summary>True where nothing stands behind the place but a day, or something in brackets or behind a comma.</summary>
    private bool IsLast(int first, int length)
    {
        int next = title.TokenFrom(title.StartOf(first) + length, first);
        next = title.Plain(next) == "on" ? next + 1 : next;
        return next >= title.Count || title.Word(next).Length == 0 || DateExpression.At(title, next) != null;
    }
}
