using System.Globalization;

namespace Corpus.CompilerServices;

/// <summary>Which meetings a union has, in which order, under which identifiers.</summary>
internal static class UnionMeetings
{
    /// <summary>
    /// One text counts once, under its identifier in the first corpus that has it. Where another text has that identifier, the text of the second
    /// corpus gets a number behind it: "2025-03-30-2".
    /// </summary>
    public static IReadOnlyList<UnionMeeting> Of(MeetingCatalog[] sides)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        HashSet<string> ids = new(sides[0].Meetings.Select(meeting => meeting.Id), StringComparer.OrdinalIgnoreCase);
        List<UnionMeeting> meetings = [];
        for (int side = 0; side < sides.Length; side++)
        {
            foreach (Meeting meeting in sides[side].Meetings)
            {
                if (texts.Add(meeting.Source.Sha256))
                {
                    meetings.Add(new UnionMeeting(side, meeting, side == 0 ? meeting.Id : Unique(meeting.Id, ids)));
                }
            }
        }

        return [.. meetings.OrderBy(meeting => meeting.Meeting.Date).ThenBy(meeting => meeting.Id, StringComparer.Ordinal)];
    }

    private static string Unique(string id, HashSet<string> used)
    {
        string unique = id;
        for (int number = 2; !used.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return unique;
    }
}
