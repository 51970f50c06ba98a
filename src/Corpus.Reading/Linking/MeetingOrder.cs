using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Linking;

/// <summary>The documents that make the corpus, in the order of their days and identifiers, each identity once.</summary>
internal sealed record MeetingOrder(ImmutableArray<DatedMeeting> Meetings, EquatableArray<ReadFinding> Findings)
{
    public static MeetingOrder Of(ImmutableArray<ReadMeeting> documents)
    {
        // Which of two documents with one identity stays must not depend on the order in which the compiler lists them.
        IEnumerable<DatedMeeting> candidates = DatedMeeting.Of(documents)
            .OrderBy(meeting => meeting.Head.Date)
            .ThenBy(meeting => meeting.Head.Id, StringComparer.Ordinal)
            .ThenBy(meeting => meeting.Path, StringComparer.Ordinal);

        var meetings = ImmutableArray.CreateBuilder<DatedMeeting>(documents.Length);
        var findings = ImmutableArray.CreateBuilder<ReadFinding>();
        var byId = new Dictionary<string, DatedMeeting>(StringComparer.OrdinalIgnoreCase);
        foreach (DatedMeeting meeting in candidates)
        {
            string id = meeting.Head.Id;
            if (!byId.TryGetValue(id, out DatedMeeting first))
            {
                byId.Add(id, meeting);
                meetings.Add(meeting);
            }
            else if (first.Path != meeting.Path)
            {
                // The same path twice is one file that two globs of a project met: no error of the author.
                Fragment place = meeting.Document.Form.Opening?.Place ?? Fragment.TopOfFile;
                findings.Add(ReadFinding.Create(
                    Rules.DuplicateDocument, meeting.Path, place, id, first.Path));
            }
        }

        return new MeetingOrder(meetings.ToImmutable(), findings.ToEquatableArray());
    }
}
