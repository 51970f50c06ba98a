namespace Corpus.Reading.Meaning.Readings;

/// <summary>A document whose head could be read: only such a one has a day, and a place in the corpus.</summary>
internal readonly record struct DatedMeeting(ReadMeeting Document, MeetingHead Head)
{
    public string Path => Document.Form.Path;

    public static IEnumerable<DatedMeeting> Of(IEnumerable<ReadMeeting> documents)
    {
        foreach (ReadMeeting document in documents)
        {
            if (document.Head is { } head)
            {
                yield return new DatedMeeting(document, head);
            }
        }
    }
}
