using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus collocates PHRASE</c>: the words around a phrase.</summary>
internal static class CollocatesVerb
{
    private const int UsualSpan = 5;

    private const int WidestSpan = 100;

    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string> phrase = PhraseArgument.Create();
        Option<int> span = new("--span") { Description = "How many words away at most.", HelpName = "number", DefaultValueFactory = _ => UsualSpan };
        span.Within(1, WidestSpan);
        FilterOptions filters = new();
        TopOption top = new();
        Command command = ReadingVerb.Create("collocates", "The words around a phrase that are there more often than by chance.", screen, question =>
        {
            IReadOnlyList<Collocate> found = PhraseArgument.Ask(
                () => filters.Statements(question).Collocates(question.Given.GetRequiredValue(phrase), question.Given.GetValue(span)));
            return Of(top.Of(found, question), top, question) with { Found = found.Count > 0 };
        });
        command.Arguments.Add(phrase);
        command.Options.Add(span);
        filters.AddTo(command);
        top.AddTo(command);
        return command.WithExamples("corpus collocates alliance --span 3", "corpus collocates \"extended deterrence\" --top 10");
    }

    private static Answer Of(IReadOnlyList<Collocate> rows, TopOption top, Question question) => Answer.Of<Collocate>(
        rows,
        top.Table(
            rows,
            question,
            [
                new("Word"), new("Together", ColumnForm.Number), new("Count", ColumnForm.Number), new("Expected", ColumnForm.Number), new("Log-likelihood", ColumnForm.Number),
                new("MI", ColumnForm.Number), new("t", ColumnForm.Number), new("logDice", ColumnForm.Number),
            ],
            word =>
            [
                word.Word, word.Together, word.Count, Words.Figure(word.Expected), Words.Figure(word.LogLikelihood), Words.Figure(word.MutualInformation),
                Words.Figure(word.TScore), Words.Figure(word.LogDice),
            ]));
}
