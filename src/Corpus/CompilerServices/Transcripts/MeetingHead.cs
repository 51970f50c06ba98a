using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>What the head of a transcript says: who met, when and where, and where the text comes from.</summary>
internal sealed class MeetingHead
{
    private Growing<Participant> _participants;
    private Growing<string> _openingRest;
    private bool _isIncomplete;

    public string Id { get; private set; } = "";

    public string? Title { get; private set; }

    public DateOnly Date { get; private set; }

    public DateOnly? Published { get; private set; }

    /// <summary>The line that gives the day of publication, as published.</summary>
    public string? Dateline { get; private set; }

    public string? Issuer { get; private set; }

    public MeetingFormat? Format { get; private set; }

    public TimeOnly? StartTime { get; private set; }

    public TimeSpan? Duration { get; private set; }

    public bool IsDurationApproximate { get; private set; }

    public Place? Place { get; private set; }

    public string? Opening { get; private set; }

    /// <summary>The other sentences of the opening: "The summary is as follows."</summary>
    public string[] OpeningRest { get; private set; } = [];

    public Participant[] Participants { get; private set; } = [];

    public bool AreParticipantsComplete => Participants.Length > 0 && !_isIncomplete;

    public Source Source { get; private set; } = null!;

    /// <summary>Reads the lines up to the one that begins the body.</summary>
    public static MeetingHead Read(Meeting meeting)
    {
        MeetingHead head = new();
        for (int offset = 0; ;)
        {
            TranscriptLine line = TranscriptLine.At(meeting.Transcript, offset);
            offset = line.Next;
            TranscriptLine keyword = line.Word();
            if (keyword.Is(Keyword.Head.Contents))
            {
                head.Participants = head._participants.ToArray([]);
                head.OpeningRest = head._openingRest.ToArray([]);
                return head;
            }

            if (!head.ReadWords(keyword, line) && !head.ReadOpening(keyword, line) && !head.ReadTimes(keyword, line) && !head.ReadLinks(meeting.Catalog, keyword, line))
            {
                throw Missing.Keyword(keyword);
            }
        }
    }

    private bool ReadWords(TranscriptLine keyword, TranscriptLine line)
    {
        if (keyword.Is(Keyword.Head.Meeting))
        {
            Id = line.Text();
        }
        else if (keyword.Is(Keyword.Head.Title))
        {
            Title = line.Text();
        }
        else if (keyword.Is(Keyword.Head.Issuer))
        {
            Issuer = line.Text();
        }
        else if (keyword.Is(Keyword.Head.Dateline))
        {
            Dateline = line.Text();
        }
        else if (keyword.Is(Keyword.Head.Format))
        {
            Format = ReadFormat(line);
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool ReadOpening(TranscriptLine keyword, TranscriptLine line)
    {
        if (keyword.Is(Keyword.Head.Opening))
        {
            Opening = line.Text();
        }
        else if (keyword.Is(Keyword.Head.OpeningRest))
        {
            _openingRest.Add(line.Text());
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool ReadTimes(TranscriptLine keyword, TranscriptLine line)
    {
        if (keyword.Is(Keyword.Head.Date))
        {
            Date = line.Date();
        }
        else if (keyword.Is(Keyword.Head.Published))
        {
            Published = line.Date();
        }
        else if (keyword.Is(Keyword.Head.Start))
        {
            int hours = line.Number();
            StartTime = new TimeOnly(hours, line.Number());
        }
        else if (keyword.Is(Keyword.Head.Minutes))
        {
            Duration = new TimeSpan(line.Number() * TimeSpan.TicksPerMinute);
            IsDurationApproximate = ReadIsApproximate(line);
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool ReadLinks(MeetingCatalog catalog, TranscriptLine keyword, TranscriptLine line)
    {
        if (keyword.Is(Keyword.Head.Place))
        {
            Place place = catalog.Places.Find(line.Word());
            Place = place.As(line.Text());
        }
        else if (keyword.Is(Keyword.Head.Participant))
        {
            Person person = catalog.People.Find(line.Word());
            Office office = catalog.Offices.Find(line.Word());
            _participants.Add(new Participant(person, office, line.IsEmpty ? null : line.Text()));
        }
        else if (keyword.Is(Keyword.Head.Incomplete))
        {
            _isIncomplete = true;
        }
        else if (keyword.Is(Keyword.Head.Source))
        {
            string sha256 = line.Word().Text();
            string? address = line.Word().OptionalText();
            Source = new Source(line.Text(), sha256, address);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static MeetingFormat ReadFormat(TranscriptLine line) =>
        line.Is(Keyword.Format.InPerson) ? MeetingFormat.InPerson
        : line.Is(Keyword.Format.Telephone) ? MeetingFormat.Telephone
        : line.Is(Keyword.Format.Video) ? MeetingFormat.Video
        : throw Missing.Value(Keyword.Head.Format, line);

    private static bool ReadIsApproximate(TranscriptLine line)
    {
        if (line.IsEmpty || line.Is(Keyword.Duration.Approximately))
        {
            return !line.IsEmpty;
        }

        throw Missing.Value("word after " + Keyword.Head.Minutes, line);
    }
}
