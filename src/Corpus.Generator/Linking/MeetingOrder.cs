using System.Collections.Immutable;
using Corpus.Generator.Collections;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Reading;
using Corpus.Generator.Text;

namespace Corpus.Generator.Linking;

/// <summary>The documents that make the corpus, in the order of their days and identifiers, each identity once.</summary>
internal sealed record MeetingOrder(ImmutableArray<DatedMeeting> Meetings, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static MeetingOrder Of(ImmutableArray<ReadMeeting> documents)
    {
        // Which of two documents with one identity stays must not depend on the order in which the compiler lists them.
        IEnumerable<DatedMeeting> candidates = DatedMeeting.Of(documents)
            .OrderBy(meeting => meeting.Head.Date)
            .ThenBy(meeting => meeting.Head.Id, StringComparer.Ordinal)
            .ThenBy(meeting => meeting.Path, StringComparer.Ordinal);

        var meetings = ImmutableArray.CreateBuilder<DatedMeeting>(documents.Length);
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
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
                diagnostics.Add(DiagnosticInfo.Create(
                    Rules.DuplicateDocument, meeting.Path, place, id, first.Path));
            }
        }

        return new MeetingOrder(meetings.ToImmutable(), diagnostics.ToEquatableArray());
    }
}
