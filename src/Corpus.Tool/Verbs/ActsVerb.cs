using System.Collections.Immutable;
using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus acts [PHRASE]</c>: who said what, with which verb.</summary>
internal static class ActsVerb
{
    private static readonly ImmutableArray<Column> Columns = [new("Statement", ColumnForm.Whole), new("Who"), new("Verb", ColumnForm.Whole), new("What")];

    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string?> phrase = PhraseArgument.CreateOptional("Only what was said in these words: a phrase, as in corpus find.");
        FilterOptions filters = new();
        TopOption top = new();
        Command command = ReadingVerb.Create("acts", "Who said what with which verb: confirmed, welcomed, reiterated …", screen, [phrase, .. filters.All, top.Option], question =>
        {
            Act[] chosen = [.. filters.Acts(question)];
            Act[] found = question.Given.GetValue(phrase) is string words ? [.. PhraseArgument.Ask(() => chosen.Saying(words))] : chosen;
            Remark total = found.Length == 0 ? NothingFound.In([.. chosen.Statements()], question) : Total(found);
            IReadOnlyList<Act> rows = top.Of(found, question);
            return Answer.Of<Act>(rows, top.Table(rows, question, Columns, Row), total) with { Found = found.Length > 0 };
        });
        return command.WithExamples("corpus acts --topic taiwan-strait", "corpus acts \"missile*\" --by Hegseth", "corpus acts --verb reiterate --from 2024 --markdown");
    }

    private static Remark Total(Act[] found)
    {
        Statement[] statements = [.. found.Statements()];
        int meetings = statements.Select(statement => statement.Meeting).Distinct().Count();
        return new($"{Plural.Of(found.Length, "act")} in {Plural.Of(statements.Length, "statement")} of {Plural.Of(meetings, "meeting")}");
    }

    private static ImmutableArray<Words> Row(Act act) =>
    [
        new Ink(act.Statement.Id, Look.Accent),
        string.Join(", ", act.Speakers),
        new Ink(act.Verb.ToString(), Look.Strong),
        act.Content,
    ];
}
