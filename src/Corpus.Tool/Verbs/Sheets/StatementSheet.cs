using System.Collections.Immutable;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Sheets;

/// <summary>A statement as a page: its words, and all that is known of it.</summary>
internal static class StatementSheet
{
    /// <summary>The page.</summary>
    public static Answer Of(Statement statement) => Answer.Of<Statement>(
        [statement],
        new Heading(statement.Id),
        new Line(StatementWords.Of(statement)),
        Fact.Table(Facts(statement)),
        new Table([new("Verb"), new("Kind"), new("Speakers"), new("What")], [.. statement.Acts.Select(Row)]));

    private static IEnumerable<(string Name, string? Value)> Facts(Statement statement)
    {
        yield return ("Speakers", Joined(statement.Speakers));
        yield return ("Topics", Joined(statement.Topics));
        yield return ("Terms", Joined(statement.Terms));
        yield return ("Countries", Joined(statement.Countries));
        yield return ("Places", Joined(statement.Places));
        yield return ("Refers to", Joined(statement.References));
        yield return ("Cite", statement.Cite());
    }

    private static ImmutableArray<Words> Row(Act act) =>
        [act.Verb.ToString(), act.Kind.ToString(), Joined(act.Speakers), act.Content];

    private static string Joined<T>(ImmutableArray<T> entries) => string.Join(", ", entries);
}
