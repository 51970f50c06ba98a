using System.Globalization;
using System.Text;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Corpus.Tool.Serving;

/// <summary>The texts as resources of the protocol: "corpus://meeting/2025-03-30".</summary>
internal sealed class ServedTexts(MeetingCorpus corpus)
{
    private const string Prefix = "corpus://meeting/";

    /// <summary>A page of the list; the cursor of the next is the place that it starts at.</summary>
    private const int Page = 500;

    /// <summary>The texts from a cursor on.</summary>
    /// <exception cref="McpException">The cursor is none of ours.</exception>
    public ListResourcesResult List(string? cursor)
    {
        int from = 0;
        if (cursor is not null && !(int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out from) && from <= corpus.Meetings.Count))
        {
            throw new McpProtocolException("The cursor is none that this server gave.", McpErrorCode.InvalidParams);
        }

        int next = from + Page;
        return new ListResourcesResult
        {
            Resources = [.. corpus.Meetings.Skip(from).Take(Page).Select(Described)],
            NextCursor = next < corpus.Meetings.Count ? next.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>A text, a statement a line with the line of the file before it.</summary>
    /// <exception cref="McpException">There is no such text.</exception>
    public ReadResourceResult Read(string uri)
    {
        if (!uri.StartsWith(Prefix, StringComparison.Ordinal) || !corpus.TryGet(uri[Prefix.Length..], out Meeting? meeting))
        {
            throw new McpProtocolException($"There is no such text; an address is {Prefix} and the identifier of a meeting.", McpErrorCode.ResourceNotFound);
        }

        return new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = "text/plain", Text = Text(meeting) }] };
    }

    /// <summary>The identifier is made of a day and a number: nothing that a text says stands in what describes it.</summary>
    private static Resource Described(Meeting meeting) => new()
    {
        Uri = Prefix + meeting.Id,
        Name = meeting.Id,
        Description = "The summary of the meeting of that day, a statement a line.",
        MimeType = "text/plain",
    };

    private static string Text(Meeting meeting)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{meeting.Title}\n{meeting.Source.FileName} {meeting.Source.Url?.AbsoluteUri}\n");
        foreach (Section section in meeting.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{section}\n");
            foreach (Statement statement in section.Statements)
            {
                text.Append(CultureInfo.InvariantCulture, $"{statement.Id} (line {statement.Line}): {statement.Text}\n");
            }
        }

        return text.ToString();
    }
}
