namespace Corpus.Reading.Meaning.Readings;

/// <summary>How the participants met; the names are those of <c>Corpus.MeetingFormat</c>.</summary>
internal enum ReadFormat
{
    InPerson,
    Telephone,
    Video,
}
