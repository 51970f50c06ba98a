using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>Writes where a statement or a summary is to be found.</summary>
internal static class Citation
{
    public static string Of(Statement statement)
    {
        Meeting meeting = statement.Meeting;
        StringBuilder line = new();
        Add(line, meeting.Issuer);
        Add(line, meeting.Title is null ? null : $"\"{meeting.Title}\"");
        Add(line, meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(line, Section(statement.Section));
        Add(line, statement.Block is Item { Number: string number } ? $"item ({number})" : null);
        Add(line, string.Create(CultureInfo.InvariantCulture, $"line {statement.Line} of {meeting.Source.FileName}"));
        Add(line, meeting.Source.Address);
        return OneLine.Of(line.ToString());
    }

    /// <summary>Where the summary of a meeting is to be found, without its address.</summary>
    public static string Of(Meeting meeting)
    {
        StringBuilder line = new();
        Add(line, meeting.Issuer);
        Add(line, meeting.Title is null ? null : $"\"{meeting.Title}\"");
        Add(line, meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(line, meeting.Source.FileName);
        return OneLine.Of(line.ToString());
    }

    private static void Add(StringBuilder line, string? part)
    {
        if (string.IsNullOrEmpty(part))
        {
            return;
        }

        if (line.Length > 0)
        {
            line.Append(", ");
        }

        line.Append(part);
    }

    private static string? Section(Section section) => (section.Number, section.Heading) switch
    {
        (null, null) => null,
        (null, string heading) => $"section \"{heading}\"",
        (string number, null) => $"section {number}",
        (string number, string heading) => $"section {number} \"{heading}\"",
    };
}
