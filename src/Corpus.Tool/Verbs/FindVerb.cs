using System.Collections.Immutable;
using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus find PHRASE</c>: a concordance.</summary>
internal static class FindVerb
{
    private const int MostWords = 1000;

    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string> phrase = PhraseArgument.Create();
        Option<string> sort = new("--sort") { Description = "By the words on the left or the right of the phrase; as in the texts without it.", HelpName = "left|right" };
        sort.AcceptOnlyFromAmong("left", "right");
        FilterOptions filters = new();
        TopOption top = new();
        Command command = ReadingVerb.Create("find", "Where a phrase stands: a concordance, the phrase in the middle.", screen, [phrase, sort, .. filters.All, top.Option], question =>
        {
            Statement[] chosen = [.. filters.Statements(question)];
            Concordance found = PhraseArgument.Ask(() => chosen.Concordance(question.Given.GetRequiredValue(phrase)));
            Remark total = found.Count == 0 ? NothingFound.In(chosen, question) : Total(found);
            return Of(top.Of(Sorted(found, question.Given.GetValue(sort)), question), total, top, question) with { Found = found.Count > 0 };
        });
        return command.WithExamples(
            "corpus find \"peace and stability\" --sort right",
            "corpus find \"deter*\" --by Austin --from 2024",
            "corpus find Okinawa --topic futenma --markdown");
    }

    private static Remark Total(Concordance found) =>
        new($"{Plural.Of(found.Count, "line")} in {Plural.Of(found.Select(line => line.Statement.Meeting).Distinct().Count(), "meeting")}");

    private static Answer Of(IReadOnlyList<ConcordanceLine> lines, Remark total, TopOption top, Question question)
    {
        ImmutableArray<Column> columns =
        [
            new("", ColumnForm.Before), new("", ColumnForm.Whole), new("", ColumnForm.Behind), new("Statement", ColumnForm.Whole), new("Line", ColumnForm.Number),
        ];
        return Answer.Of<ConcordanceLine>(lines, top.Table(lines, question, columns, Row), total);
    }

    private static ImmutableArray<Words> Row(ConcordanceLine line) =>
    [
        line.Left(MostWords),
        new Ink(line.Node, Look.Strong),
        line.Right(MostWords),
        new Ink(line.Statement.Id, Look.Accent),
        line.Statement.Line,
    ];

    /// <summary>By the word next to the phrase, then by the one behind it: the order of a concordance is stable.</summary>
    private static Concordance Sorted(Concordance found, string? by) => by switch
    {
        "left" => found.SortedByLeft(3).SortedByLeft(2).SortedByLeft(1),
        "right" => found.SortedByRight(3).SortedByRight(2).SortedByRight(1),
        _ => found,
    };
}
