using Corpus.Reading.Lexicon.Phrases;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Inputs;

/// <summary>Finds in a corpus what a user named, or ends the run with the name that is nearest.</summary>
internal static class Named
{
    private const int Shown = 12;

    /// <summary>Shorter parts are in names of every kind.</summary>
    private const int ShortestPart = 3;

    private const int MostChoices = 6;

    /// <summary>A meeting by identifier, file name or day.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static Meeting Meeting(MeetingCorpus corpus, string name) =>
        corpus.Find(name) ?? throw Missing("meeting", name, corpus.Meetings.Select(meeting => meeting.Id));

    /// <summary>A meeting as above, or all of a year or a month.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static IEnumerable<Meeting> Meetings(MeetingCorpus corpus, string name)
    {
        if (Days.IsYearOrMonth(name))
        {
            (DateOnly first, DateOnly last) = Days.Between(name, name);
            Meeting[] meetings = [.. corpus.Meetings.Where(meeting => meeting.Date >= first && meeting.Date <= last)];
            return meetings.Length > 0 ? meetings : [Meeting(corpus, name)];
        }

        return [Meeting(corpus, name)];
    }

    /// <summary>A topic by identifier or label.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static Topic Topic(MeetingCorpus corpus, string name) =>
        corpus.Topics.Find(name) ?? throw Missing("topic", name, corpus.Topics.Select(topic => topic.Id), corpus.Topics.Select(topic => topic.Label));

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
            : Missing("person", name, corpus.People.Select(other => other.Id), corpus.People.SelectMany(other => new[] { other.Name, other.FullName }).OfType<string>());
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
        where T : struct, Enum
    {
        // A name and no more: .NET itself takes numbers too, and makes of "Assertive,Directive" a third value.
        string plain = name.Replace("-", "", StringComparison.Ordinal);
        return Array.Find(Enum.GetNames<T>(), known => known.Equals(plain, StringComparison.OrdinalIgnoreCase)) is string known
            ? Enum.Parse<T>(known)
            : throw Missing(kind, name, Enum.GetNames<T>());
    }

    /// <summary>What is to be said of a name that nothing has.</summary>
    /// <param name="kind">What was to be named.</param>
    /// <param name="name">What the user wrote.</param>
    /// <param name="known">The identifiers that there are.</param>
    /// <param name="others">Other names of the same.</param>
    private static ToolException Missing(string kind, string name, IEnumerable<string> known, params IEnumerable<string> others)
    {
        string[] names = [.. known.Distinct(StringComparer.Ordinal)];
        string[] near = new NearestMatch().Nearest(name, names.Concat(others)) is string nearest ? [nearest] : Having(name, names);
        string hint = near.Length > 0 ? $"; did you mean {Choice(near)}?"
            : names.Length == 0 ? ": there is none"
            : $"; there are: {string.Join(", ", names.Take(Shown))}{(names.Length > Shown ? ", …" : "")}";
        return new ToolException($"no {kind} '{name}'{hint}");
    }

    /// <summary>Those of which somebody wrote a part: "taiwan" for "TaiwanStrait", "2025" for the days of a year. None where these are too many to choose from.</summary>
    private static string[] Having(string part, string[] names)
    {
        string[] having = part.Length < ShortestPart ? [] : [.. names.Where(name => name.Contains(part, StringComparison.OrdinalIgnoreCase)).Take(MostChoices + 1)];
        return having.Length > MostChoices ? [] : having;
    }

    /// <summary>"'a', 'b' or 'c'".</summary>
    private static string Choice(string[] names) =>
        (names.Length == 1 ? "" : string.Join(", ", names[..^1].Select(name => $"'{name}'")) + " or ") + $"'{names[^1]}'";
}
