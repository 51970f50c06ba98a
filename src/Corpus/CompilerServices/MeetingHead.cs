namespace Corpus.CompilerServices;

/// <summary>What the head of a transcript says: who met, when and where, and where the text comes from.</summary>
internal sealed class MeetingHead
{
    private Growing<Participant> _participants;

    public string Id { get; private set; } = "";

    public string Title { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public DateOnly? Published { get; private set; }

    public string? Issuer { get; private set; }

    public MeetingFormat? Format { get; private set; }

    public TimeOnly? StartTime { get; private set; }

    public TimeSpan? Duration { get; private set; }

    public bool IsDurationApproximate { get; private set; }

    public Place? Place { get; private set; }

    public string? Opening { get; private set; }

    public Participant[] Participants { get; private set; } = [];

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
            if (keyword.First == (byte)'c')
            {
                head.Participants = head._participants.ToArray([]);
                return head;
            }

            if (!head.ReadWords(keyword, line) && !head.ReadTimes(keyword, line))
            {
                head.ReadLinks(meeting.Catalog, keyword, line);
            }
        }
    }

    private bool ReadWords(TranscriptLine keyword, TranscriptLine line)
    {
        switch ((char)keyword.First, (char)keyword.Second)
        {
            case ('m', 'e'):
                Id = line.Text();
                return true;
            case ('t', _):
                Title = line.Text();
                return true;
            case ('i', _):
                Issuer = line.Text();
                return true;
            case ('o', _):
                Opening = line.Text();
                return true;
            default:
                return false;
        }
    }

    private bool ReadTimes(TranscriptLine keyword, TranscriptLine line)
    {
        switch ((char)keyword.First, (char)keyword.Second)
        {
            case ('d', _):
                Date = line.Date();
                return true;
            case ('p', 'u'):
                Published = line.Date();
                return true;
            case ('s', 't'):
                int hours = line.Number();
                StartTime = new TimeOnly(hours, line.Number());
                return true;
            case ('m', 'i'):
                Duration = new TimeSpan(line.Number() * TimeSpan.TicksPerMinute);
                IsDurationApproximate = !line.IsEmpty;
                return true;
            default:
                return false;
        }
    }

    private void ReadLinks(MeetingCatalog catalog, TranscriptLine keyword, TranscriptLine line)
    {
        switch ((char)keyword.First, (char)keyword.Second)
        {
            case ('f', _):
                Format = line.First switch
                {
                    (byte)'I' => MeetingFormat.InPerson,
                    (byte)'T' => MeetingFormat.Telephone,
                    _ => MeetingFormat.Video,
                };
                break;
            case ('p', 'l'):
                Place place = catalog.Places.Find(line.Word());
                Place = place.As(line.Text());
                break;
            case ('p', 'a'):
                Person person = catalog.People.Find(line.Word());
                _participants.Add(new Participant(person, catalog.Offices.Find(line)));
                break;
            case ('s', 'o'):
                string sha256 = line.Word().Text();
                string? address = line.Word().OptionalText();
                Source = new Source(line.Text(), sha256, address);
                break;
        }
    }
}
