using System.Globalization;
using System.Text.Json;

namespace Corpus.Tool.Serving.Calls;

/// <summary>Writes what can be quoted and where it stands: each with identifier, line and address.</summary>
internal static class ServedFacts
{
    /// <summary>A statement, as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("id", statement.Id);
        WritePlace(writer, statement);
        writer.WriteString("text", statement.Text);
        Write(writer, "speakers", statement.Speakers.Select(speaker => speaker.ToString()));
        Write(writer, "topics", statement.Topics.Select(topic => topic.Id));
        writer.WriteStartArray("acts");
        foreach (Act act in statement.Acts)
        {
            writer.WriteStartObject();
            writer.WriteString("verb", act.Verb.ToString());
            writer.WriteString("kind", act.Kind.ToString());
            Write(writer, "speakers", act.Speakers.Select(speaker => speaker.ToString()));
            writer.WriteString("content", act.Content);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("citation", statement.Cite());
        writer.WriteEndObject();
    }

    /// <summary>Where a statement stands: meeting, line of the file, address.</summary>
    public static void WritePlace(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteString("meeting", statement.Meeting.Id);
        writer.WriteNumber("line", statement.Line);
        WriteSource(writer, statement.Meeting);
    }

    /// <summary>The file of a text and the address at which it was published; null where none is known.</summary>
    public static void WriteSource(Utf8JsonWriter writer, Meeting meeting)
    {
        writer.WriteString("file", meeting.Source.FileName);
        writer.WriteString("address", meeting.Source.Url?.AbsoluteUri);
    }

    /// <summary>Texts, as an array.</summary>
    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>What became of statements, as an object: kind, statements before and after, and the words kept, deleted and inserted.</summary>
    public static void Write(Utf8JsonWriter writer, Change change)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", change.Kind.ToString());
        foreach ((string name, IEnumerable<Statement> statements) in new[] { ("before", change.Before.AsEnumerable()), ("after", change.After) })
        {
            writer.WriteStartArray(name);
            foreach (Statement statement in statements)
            {
                writer.WriteStartObject();
                writer.WriteString("id", statement.Id);
                WritePlace(writer, statement);
                writer.WriteString("text", statement.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        Write(writer, "verbsChanged", change.VerbsChanged.Select(verbs => verbs.ToString()));
        writer.WriteEndObject();
    }

    /// <summary>A day as the protocol's clients read it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
