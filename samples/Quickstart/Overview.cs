using System.Globalization;
using Corpus;
using Spectre.Console;

namespace Quickstart;

/// <summary>Who met when and where.</summary>
internal static class Overview
{
    public static Table Of(IEnumerable<Meeting> meetings)
    {
        Table table = new Table().RoundedBorder().AddColumns("Day", "Place", "People", "Start", "Minutes", "Statements");
        foreach (Meeting meeting in meetings)
        {
            table.AddRow(
                Cell.Of(meeting.Date.ToString("O", CultureInfo.InvariantCulture)),
                Cell.Of(string.Join(", ", new[] { meeting.Place?.Name, meeting.Place?.City }.OfType<string>().Distinct())),
                Cell.Of(string.Join(", ", meeting.Participants.Select(participant => participant.Person))),
                Cell.Of(meeting.StartTime?.ToString("HH:mm", CultureInfo.InvariantCulture)),
                Cell.Of(meeting.Duration?.TotalMinutes),
                Cell.Of(meeting.Statements.Length));
        }

        return table;
    }
}
