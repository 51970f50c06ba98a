using Corpus.Reading.Collections;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Transcripts;

/// <summary>How long a transcript will be, told before the corpus is linked, so that an edit to one document measures no other again.</summary>
internal static class TranscriptSize
{
    /// <summary>The address where the text is published, which a list of sources gives.</summary>
    private const int Address = 200;

    /// <summary>In characters, with an end for each line: what is written when identifiers are as long as they can become, as a rule.</summary>
    public static int Of(ReadMeeting meeting) =>
        meeting.Head is MeetingHead head ? Address + MeetingTranscript.Length(Unlinked(meeting, head)) : 0;

    /// <summary>"KishiNobuo" and "KiharaJP" where there are namesakes; "Abc2" for the second term with one acronym.</summary>
    private static LinkedMeeting Unlinked(ReadMeeting meeting, MeetingHead head) => new(
        meeting,
        "",
        null,
        head.Participants.Select(one => one.Name + one.GivenName + one.CountryCode).ToEquatableArray(),
        meeting.Statements.Select(reading => reading.Acronyms.Select(acronym => acronym + "2").ToEquatableArray()).ToEquatableArray());
}
