using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;
using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants.Unread;

/// <summary>Loses those whom a text names where a participant is due and who hold no office of the lexicon: each is reported, and nobody is passed over.</summary>
internal sealed class UnreadParticipants(OpeningText text, ParticipantReader reader, HeadLexicon lexicon, ParticipantNotes notes, NearestMatch nearest)
{
    /// <summary>"Germany's Jonas Petersen"; one word behind a country can be anything of it.</summary>
    private const int FewestWordsOfName = 2;

    private UnknownTitle? _titles;

    private UnknownTitle Titles => _titles ??= new UnknownTitle(text, reader, lexicon, nearest);

    /// <summary>True where a word of the phrase makes it an office.</summary>
    public bool HasOffice(int first, int next) => Titles.HasOffice(first, next);

    /// <summary>The token behind what stands where a participant is due, somebody who is lost by that or nobody; null where no such words stand there.</summary>
    /// <param name="isStrict">True where something with a capital must be a participant.</param>
    public int? ReadAt(int index, bool isStrict)
    {
        if (LoseBehindName(index) is int behindName)
        {
            return behindName;
        }

        int first = reader.LeadAt(index).Next;
        int end = Titles.End(first);
        if (end == first || text.Plain(first) is "a" or "an")
        {
            return null;
        }

        bool isMeeting = Titles.IsMeeting(first, end);
        if (!isMeeting && Titles.IsOffice(first, end, isStrict))
        {
            ReportOffice(first, end);
        }
        else if (isStrict && !isMeeting && (first == index || Honorific.LeadsName(text.Word(index))) && !IsCountry(first, end))
        {
            notes.Unclear(index, end, "it gives no office");
        }

        return end;
    }

    /// <summary>"Prime Minister KUROKI", "Ms. Whitlock, Secretary of Commerce": someone whose office only holds one that is known.</summary>
    public void LoseLonger(ParticipantPhrase phrase, TitleRange title)
    {
        // "Minister of Railway Safety Pavel Novik": of the words behind the title the last two are the name at most.
        bool isBehindName = text.StartOf(phrase.First) < text.StartOf(title.First) && phrase.First < title.First;
        int surplus = isBehindName ? 0 : Math.Max(0, phrase.NameWords.Count - 2);
        notes.UnknownOffice(title.First, title.Next + surplus);
        notes.Lose(Math.Min(phrase.First, title.First), phrase.Next, phrase.NameWords, phrase.Country ?? reader.CountryBehind(phrase.Next));
    }

    /// <summary>"Ms. Dana Whitlock, Chief of Protocol of Chile": a name, a comma, an office that the lexicon does not know.</summary>
    private int? LoseBehindName(int index)
    {
        List<string> words = NameWords.At(text, index, out int comma);
        int first = words.Count > 0 && text.IsComma(comma) ? reader.LeadAt(comma + 1).Next : -1;
        int end = first < 0 ? -1 : Titles.End(first);
        // "Dr. Hana Suwaidi, Minister of Climate Change and Environment": who is named for sure has all that follows as the title.
        bool isPerson = Honorific.LeadsName(text.Word(index)) && text.Plain(index) != "the";
        if (end <= first || !Titles.HasOffice(first, end) || Titles.IsMeeting(first, end) || (!isPerson && Titles.OfficeEnd(first, end) < end))
        {
            return null;
        }

        notes.UnknownOffice(first, end);
        notes.Lose(index, end, words, reader.CountryAt(first, out _) ?? reader.CountryBehind(end));
        return end;
    }

    /// <summary>"Japan", "Japan and Australia", "Japan's Parliament": no person stands behind the country; "Germany's Jonas Petersen" is one.</summary>
    private bool IsCountry(int first, int end) =>
        reader.CountryAt(first, out int behind) != null && (behind >= end || (text.IsPossessive(behind - 1) && end - behind < FewestWordsOfName));

    private void ReportOffice(int first, int end)
    {
        int officeEnd = Titles.OfficeEnd(first, end);
        CountryDefinition? country = reader.CountryAt(first, out int behind);
        int officeStart = country != null && behind < officeEnd ? behind : first;
        notes.UnknownOffice(first, officeEnd, officeStart, nearest.Nearest(text.Between(officeStart, officeEnd), lexicon.OfficeNames));
        IEnumerable<string> names = Enumerable.Range(officeEnd, Math.Max(0, end - officeEnd)).Select(text.Word).Where(static word => word.Length > 1);
        notes.Lose(first, end, names, country ?? reader.CountryBehind(end));
    }
}
