using Corpus.Reading.English;
using Corpus.Reading.Findings;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Finds who took part: whoever the main clause of the opening names with an office. Where a participant should stand and
/// no known office does, that is reported.
/// </summary>
internal sealed class ParticipantFinder(OpeningText text, HeadLexicon lexicon, HeadNotes notes)
{
    /// <summary>Words that make an unknown phrase an office wherever a participant may stand.</summary>
    private static readonly WordSet OfficeWords = WordLists.Set("roles: offices in small letters").And(WordLists.Set("roles: more that makes an office"));

    /// <summary>Words that do so where a participant must stand; elsewhere they may belong to anything ("Defense Cooperation").</summary>
    private static readonly WordSet MinistryWords = WordLists.Set("roles: ministries");

    private static readonly WordSet MeetingWords = WordLists.Set("event-nouns: meetings of a day")
        .And(WordLists.Set("event-nouns: meetings by telephone"))
        .And(WordLists.Set("event-nouns: meetings that last"))
        .And(WordLists.Set("event-nouns: talks without a name"));

    private static readonly WordSet Pronouns = WordLists.Set("roles: pronouns of one");
    private static readonly WordSet LeadsInParticipants = WordLists.Set("function-words: leads in participants");
    private static readonly WordSet And = WordLists.Set("function-words: and");
    private static readonly WordSet GoesOnOffice = WordLists.Set("function-words: goes on an office");
    private static readonly WordSet JoinsName = WordLists.Set("names: joins the words of a name");

    /// <summary>
    /// More than at any meeting. Every statement by "the Ministers" names all of them, so that their number times that of
    /// the statements, and with it the generated code, would have no bound.
    /// </summary>
    private const int Most = 100;

    private readonly ParticipantReader _reader = new(text, lexicon);
    private readonly List<ParticipantPhrase> _found = [];

    /// <summary>Where a participant is due: at the subject, behind "with", and in a list of participants.</summary>
    private int _slot;

    /// <summary>True while the slot is one where something with a capital must be a participant.</summary>
    private bool _isStrictSlot;

    private bool _hasReported;

    /// <summary>How many a text must name, not to be unclear.</summary>
    public int Fewest { get; init; } = 2;

    /// <summary>The participants with their names, in the order of the text.</summary>
    public List<ParticipantPhrase> Find()
    {
        _slot = SubjectSlot.Of(text);
        _isStrictSlot = true;
        for (int i = 0; i < text.Count && _found.Count <= Most;)
        {
            i = text.IsMain(i) ? ReadAt(i) : i + 1;
        }

        if (_found.Count > Most)
        {
            ParticipantPhrase next = _found[Most];
            Unclear(next.First, next.OfficeNext, $"only the first {Most} participants are read");
            _found.RemoveAt(Most);
        }

        int named = _found.Count + (IsPronoun(text, SubjectSlot.Of(text)) ? 1 : 0);
        if (named < Fewest && !_hasReported)
        {
            string why = _found.Count == 0 ? "it names no office of the lexicon with its holder" : "it names only one with an office";
            notes.Add(Rules.UnclearParticipants, text.Source.Place, text.Text, why);
        }

        return _found;
    }

    /// <summary>True where "he" or "she" stands for one who was named before.</summary>
    public static bool IsPronoun(OpeningText text, int index) => Pronouns.Contains(text.Plain(index));

    private int ReadAt(int i)
    {
        if (_reader.At(i) is ParticipantPhrase phrase)
        {
            return phrase.NameWords.Count > 0 ? Accept(phrase) : ReadNameless(phrase, i);
        }

        if (i == _slot && text.Word(i).Length > 0 && !IsPronoun(text, i))
        {
            return ReadUnknown(_reader.SkipLeadingWords(i), i);
        }

        if (LeadsInParticipants.Contains(text.Plain(i)))
        {
            OpenSlot(i + 1, isStrict: false);
        }

        return i + 1;
    }

    private int Accept(ParticipantPhrase phrase)
    {
        _found.Add(phrase);
        OpenSlotBehind(phrase.Next);
        return phrase.Next;
    }

    private void OpenSlot(int index, bool isStrict)
    {
        _slot = index;
        _isStrictSlot = isStrict;
    }

    /// <summary>A list goes on behind "and", strictly, and behind a comma, perhaps.</summary>
    private void OpenSlotBehind(int index)
    {
        while (text.IsInBrackets(index))
        {
            index++;
        }

        int at = text.IsComma(index) ? index + 1 : index;
        if (And.Contains(text.Plain(at)))
        {
            OpenSlot(at + 1, isStrict: true);
        }
        else if (text.Follows(at, "as", "well", "as"))
        {
            OpenSlot(at + 3, isStrict: true);
        }
        else if (at > index)
        {
            OpenSlot(at, isStrict: false);
        }
    }

    /// <summary>An office without a name: part of a longer, unknown one ("Minister of Defence and Sport"), or a slip.</summary>
    private int ReadNameless(ParticipantPhrase phrase, int index)
    {
        if (index != _slot)
        {
            return phrase.OfficeNext;
        }

        int next = phrase.OfficeNext;
        bool goesOn = GoesOnOffice.Contains(text.Plain(next)) && text.IsCapitalized(next + 1) && _reader.At(next + 1) == null;
        if (goesOn)
        {
            int first = _reader.SkipLeadingWords(index);
            int end = PhraseEnd(next + 1);
            if (end - next > 2)
            {
                ReportOffice(first, end);
                return end;
            }
        }

        Unclear(phrase.First, next, "no name stands behind the office");
        OpenSlotBehind(next);
        return next;
    }

    private int ReadUnknown(int first, int index)
    {
        int end = PhraseEnd(first);
        if (end == first || text.Plain(first) is "a" or "an")
        {
            return index + 1;
        }

        bool isOffice = end - first > 1
            && (HasWord(first, end, OfficeWords) || (_isStrictSlot && HasWord(first, end, MinistryWords)) || IsNearOffice(first, end));
        bool isMeeting = HasWord(first, end, MeetingWords);
        if (isOffice && !isMeeting)
        {
            ReportOffice(first, end);
        }
        else if (_isStrictSlot && !isMeeting && first == index && _reader.CountryAt(first, out _) == null)
        {
            Unclear(first, end, "it gives no office");
        }

        OpenSlotBehind(end);
        return Math.Max(end, index + 1);
    }

    /// <summary>"Minster Nakatani": a slip in the only word that says it.</summary>
    private bool IsNearOffice(int first, int end)
    {
        int start = _reader.CountryAt(first, out int behind) != null && behind < end - 1 ? behind : first;
        return notes.Nearest.Suggest(text.Between(start, end - 1), lexicon.OfficeNames).Length > 0;
    }

    /// <summary>The end of a run of words with capitals, joined by small words.</summary>
    private int PhraseEnd(int first)
    {
        int end = first;
        for (int i = first; i < first + 12 && (text.IsCapitalized(i) || JoinsName.Contains(text.Plain(i))); i++)
        {
            end = text.IsCapitalized(i) ? i + 1 : end;
        }

        return end;
    }

    private bool HasWord(int first, int next, WordSet words)
    {
        for (int i = first; i < next; i++)
        {
            if (words.Contains(text.Plain(i)))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportOffice(int first, int end)
    {
        _hasReported = true;
        int officeEnd = OfficeEnd(first, end);
        int officeStart = _reader.CountryAt(first, out int behind) != null && behind < officeEnd ? behind : first;
        string suggestion = notes.Nearest.Suggest(text.Between(officeStart, officeEnd), lexicon.OfficeNames);
        notes.Add(Rules.UnknownOffice, text.Place(first, officeEnd), text.Between(first, officeEnd), suggestion);
        OpenSlotBehind(end);
    }

    /// <summary>Behind the word that makes it an office or the ministry behind that; else the last word is taken for the name.</summary>
    private int OfficeEnd(int first, int end)
    {
        int last = -1;
        for (int i = first; i < end; i++)
        {
            bool isKnown = OfficeWords.Contains(text.Plain(i)) || (last >= 0 && MinistryWords.Contains(text.Plain(i)));
            last = isKnown ? i : last;
        }

        bool goesOn = last + 1 < end
            && (text.Plain(last + 1) is "and" or "for" || (text.Plain(last + 1) == "of" && OfficeWords.Contains(text.Plain(last))));
        return last < 0 || goesOn ? end - 1 : last + 1;
    }

    private void Unclear(int first, int next, string why)
    {
        _hasReported = true;
        notes.Add(Rules.UnclearParticipants, text.Place(first, next), text.Between(first, next), why);
    }
}
