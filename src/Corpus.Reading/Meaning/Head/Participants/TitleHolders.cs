using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Those whom a title names with their offices: "Israeli Minister of Defense Gideon Lavon Speaks With …" tells who "the
/// Minister of Defense" of the opening is.
/// </summary>
internal sealed class TitleHolders(LocatedText? title, HeadLexicon lexicon, ShownNames shown)
{
    private static readonly WordSet Verbs = WordLists.Set("titles-of-texts: verbs of headlines");

    /// <summary>Looked for when they are first asked for, which is where an opening names an office without its holder.</summary>
    private readonly Lazy<List<ParticipantPhrase>> _holders = new(() => Find(title, lexicon, shown));

    private static List<ParticipantPhrase> Find(LocatedText? title, HeadLexicon lexicon, ShownNames shown)
    {
        List<ParticipantPhrase> holders = [];
        OpeningText? text = title is null ? null : new OpeningText(title);
        ParticipantReader? reader = text is null ? null : new ParticipantReader(text, lexicon);
        for (int i = 0; text != null && i < text.Count;)
        {
            ParticipantPhrase? phrase = reader!.At(i);
            if (phrase is { Longer: null } && WithOwner(text, phrase) is { Count: > 0 } words)
            {
                holders.Add(phrase with { NameWords = Name(words, lexicon, shown) });
            }

            i = phrase == null ? i + 1 : Math.Max(i + 1, phrase.OfficeNext);
        }

        return holders;
    }

    /// <summary>The words of the name with the one that has the ending of the possessive: "Defense Secretary John Holloway's Call", "III's Call".</summary>
    private static IReadOnlyList<string> WithOwner(OpeningText text, ParticipantPhrase phrase)
    {
        int owner = phrase.NameWords.Count == 0 ? phrase.OfficeNext : phrase.Next;
        string word = text.IsPossessive(owner) && text.IsCapitalized(owner) ? text.WithoutPossessive(owner) : "";
        return word.Length == 0 || Honorific.EndsName(word) ? phrase.NameWords : [.. phrase.NameWords, word];
    }

    /// <summary>All of them, in the order of the title.</summary>
    public IReadOnlyList<ParticipantPhrase> All => _holders.Value;

    /// <summary>The only one of the title who can hold an office that the opening names without its holder; null where nobody or several can.</summary>
    public ParticipantPhrase? HolderOf(ParticipantPhrase nameless)
    {
        List<ParticipantPhrase> can = _holders.Value.FindAll(holder => CanBe(holder, nameless));
        return can.Count == 1 && can[0].NameWords.Count > 0
            ? nameless with { NameWords = can[0].NameWords, Country = nameless.Country ?? can[0].Country, Qualifier = nameless.Qualifier ?? can[0].Qualifier }
            : null;
    }

    /// <summary>
    /// "Secretary Austin" under "Readout of Secretary of Defense Lloyd J. Austin III's Call": the same with office and name as the title has them;
    /// null where it has nobody of that name, or no more of the office.
    /// </summary>
    public ParticipantPhrase? InFull(ParticipantPhrase brief)
    {
        List<ParticipantPhrase> same = _holders.Value.FindAll(holder =>
            holder.OfficeWords.Length > brief.OfficeWords.Length
            && brief.NameWords.All(word => holder.NameWords.Contains(word, StringComparer.OrdinalIgnoreCase))
            && CanBe(holder, brief));
        return same.Count != 1
            ? null
            : brief with
            {
                Offices = [.. brief.Offices.Where(same[0].Offices.Contains)],
                OfficeWords = same[0].OfficeWords,
                Country = brief.Country ?? same[0].Country,
                NameWords = same[0].NameWords,
                Qualifier = brief.Qualifier ?? same[0].Qualifier,
            };
    }

    /// <summary>True where both have an office in common and nothing tells of two countries.</summary>
    private static bool CanBe(ParticipantPhrase holder, ParticipantPhrase other) =>
        holder.Offices.Any(other.Offices.Contains)
        && (other.Country == null || holder.Country == null || other.Country.Code == holder.Country.Code);

    /// <summary>In a headline every word has its capital: the name ends before the verb, or with the word by which the text calls the person.</summary>
    private static List<string> Name(IReadOnlyList<string> words, HeadLexicon lexicon, ShownNames shown)
    {
        List<string> name = [.. words.TakeWhile(word => !Verbs.Contains(word) && (shown.Contains(word) || !lexicon.IsVerb(word)))];
        int called = name.FindLastIndex(shown.Contains);
        return called < 0 ? name : name.GetRange(0, called + 1);
    }
}
