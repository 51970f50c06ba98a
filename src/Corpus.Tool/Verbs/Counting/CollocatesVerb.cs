using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Counting;

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
        Command command = ReadingVerb.Create("collocates", "The words around a phrase, those first that are there more often than by chance.", screen, [phrase, span, .. filters.All, top.Option], question =>
        {
            Statement[] chosen = [.. filters.Statements(question)];
            string node = question.Given.GetRequiredValue(phrase);
            int words = question.Given.GetValue(span);
            IReadOnlyList<Collocate> found = PhraseArgument.Ask(() => chosen.Collocates(node, words));
            Remark about = found.Count == 0 ? NothingFound.In(chosen, question) : new(About(chosen.Concordance(node).Count, words));
            return Of(top.Of(found, question), about, top, question) with { Found = found.Count > 0 };
        });
        return command.WithExamples("corpus collocates alliance --span 3", "corpus collocates \"extended deterrence\" --top 10");
    }

    private static string About(int places, int words) =>
        $"around {Plural.Of(places, "place")}, {Plural.Of(words, "word")} away at most and in the same statement; what is there less often than by chance is below 0";

    private static Answer Of(IReadOnlyList<Collocate> rows, Remark about, TopOption top, Question question) => Answer.Of<Collocate>(
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
            ]),
        about);
}
