using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants.Unread;

/// <summary>Tells an office that the lexicon does not know by its words, and where it ends.</summary>
internal sealed class UnknownTitle(OpeningText text, ParticipantReader reader, HeadLexicon lexicon, NearestMatch nearest)
{
    /// <summary>Words that make an unknown phrase an office wherever a participant may stand.</summary>
    private static readonly WordSet OfficeWords = WordLists.Set("roles: offices in small letters").And(WordLists.Set("roles: more that makes an office"));

    /// <summary>Words that do so where a participant must stand; elsewhere they may belong to anything ("Defense Cooperation").</summary>
    private static readonly WordSet MinistryWords = WordLists.Set("roles: ministries");

    private static readonly WordSet MeetingWords = WordLists.Set("event-nouns: meetings of a day")
        .And(WordLists.Set("event-nouns: meetings by telephone"))
        .And(WordLists.Set("event-nouns: meetings that last"))
        .And(WordLists.Set("event-nouns: talks without a name"));

    private static readonly WordSet And = WordLists.Set("function-words: and");

    /// <summary>The end of a run of words with capitals, also over "and" inside an office: "Minister of Land and Transport".</summary>
    public int End(int first)
    {
        int end = reader.Bounds.RunEnd(first);
        while (end > first && And.Contains(text.Plain(end)) && text.IsCapitalized(end + 1)
            && (HasWord(first, end, OfficeWords) || reader.Bounds.IsField(end - 1))
            && !reader.StartsPerson(end + 1)
            && !HasWord(end + 1, reader.Bounds.RunEnd(end + 1), OfficeWords)
            && reader.CountryAt(end + 1, out _) == null)
        {
            end = reader.Bounds.RunEnd(end + 1);
        }

        return end;
    }

    /// <summary>True where a word of the phrase makes it an office.</summary>
    public bool HasOffice(int first, int next) => HasWord(first, next, OfficeWords);

    /// <summary>True for the name of a meeting, which is no participant.</summary>
    public bool IsMeeting(int first, int next) => HasWord(first, next, MeetingWords);

    /// <summary>True for a phrase of several words that is an office.</summary>
    /// <param name="isStrict">True where a participant must stand.</param>
    public bool IsOffice(int first, int next, bool isStrict) =>
        next - first > 1 && (HasOffice(first, next) || (isStrict && HasWord(first, next, MinistryWords)) || IsNearOffice(first, next));

    /// <summary>Behind the word that makes it an office and what it is of; else the last word is taken for the name.</summary>
    public int OfficeEnd(int first, int end)
    {
        int last = -1;
        bool isMinistry = false;
        for (int i = first; i < end; i++)
        {
            bool isOffice = IsOneOf(OfficeWords, i);
            bool isMinistryOfIt = last >= 0 && MinistryWords.Contains(text.Plain(i));
            isMinistry = !isOffice && (isMinistry || isMinistryOfIt);
            last = isOffice || isMinistryOfIt ? i : last;
        }

        if (last < 0)
        {
            return end - 1;
        }

        bool goesOn = !isMinistry || text.Plain(last + 1) is "and" or "for";
        return goesOn ? Math.Min(end, reader.Bounds.NextOf(last + 1, reader.StartsPerson)) : last + 1;
    }

    /// <summary>"Minster Nakatani": a slip in the only word that says it.</summary>
    private bool IsNearOffice(int first, int end)
    {
        int start = reader.CountryAt(first, out int behind) != null && behind < end - 1 ? behind : first;
        return nearest.Suggest(text.Between(start, end - 1), lexicon.OfficeNames).Length > 0;
    }

    private bool HasWord(int first, int next, WordSet words)
    {
        for (int i = first; i < next; i++)
        {
            if (IsOneOf(words, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Vice-Minister", "Secretary-General"</summary>
    private bool IsOneOf(WordSet words, int index)
    {
        string word = text.Plain(index);
        return words.Contains(word) || (word.IndexOf('-') > 0 && word.Split('-').Any(words.Contains));
    }
}
