namespace Corpus.CompilerServices;

/// <summary>A meeting of a text that was read at run time: of no record of its own, since nobody could name it.</summary>
internal sealed record RunTimeMeeting : Meeting
{
    internal RunTimeMeeting(MeetingCatalog catalog, int position, string transcript)
        : base(catalog, position, transcript)
    {
    }
}
