using Corpus.Reading.Lexicon.Phrases;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Inputs;

/// <summary>Finds in a corpus what a user named, or ends the run with the name that is nearest.</summary>
internal static class Named
{
    private const int Shown = 12;

    /// <summary>A meeting by identifier, file name or day.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static Meeting Meeting(MeetingCorpus corpus, string name) =>
        corpus.Find(name) ?? throw Missing("meeting", name, corpus.Meetings.Select(meeting => meeting.Id));

    /// <summary>A topic by identifier or label.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static Topic Topic(MeetingCorpus corpus, string name) =>
        corpus.Topics.Find(name) ?? throw Missing("topic", name, corpus.Topics.SelectMany(topic => new[] { topic.Id, topic.Label }));

    /// <summary>A person by identifier or name.</summary>
    /// <exception cref="ToolException">There is none, or several have the name.</exception>
    public static Person Person(MeetingCorpus corpus, string name)
    {
        if (corpus.People.Find(name) is Person person)
        {
            return person;
        }

        string[] ofThatName = [.. corpus.People.Where(other => other.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(other => other.Id)];
        throw ofThatName.Length > 1
            ? new ToolException($"several people are called '{name}': {string.Join(", ", ofThatName)}")
            : Missing("person", name, corpus.People.SelectMany(other => new[] { other.Id, other.Name, other.FullName }).OfType<string>());
    }

    /// <summary>A statement by identifier: "2025-03-30/2/3".</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static Statement Statement(MeetingCorpus corpus, string id)
    {
        Meeting meeting = Meeting(corpus, id[..id.IndexOf('/', StringComparison.Ordinal)]);
        return meeting.Statements.FirstOrDefault(statement => statement.Id == id)
            ?? throw Missing("statement", id, meeting.Statements.Select(statement => statement.Id));
    }

    /// <summary>A value of an enum by its name, in any case, with or without hyphens.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static T Value<T>(string kind, string name)
        where T : struct, Enum =>
        Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out T value) && Enum.IsDefined(value) && !char.IsAsciiDigit(name[0])
            ? value
            : throw Missing(kind, name, Enum.GetNames<T>());

    private static ToolException Missing(string kind, string name, IEnumerable<string> known)
    {
        string[] names = [.. known.Distinct(StringComparer.Ordinal)];
        string hint = new NearestMatch().Nearest(name, names) is string nearest ? $"; did you mean '{nearest}'?"
            : names.Length == 0 ? ": there is none"
            : $"; there are: {string.Join(", ", names.Take(Shown))}{(names.Length > Shown ? ", …" : "")}";
        return new ToolException($"no {kind} '{name}'{hint}");
    }
}
