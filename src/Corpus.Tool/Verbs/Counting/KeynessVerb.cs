using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Counting;

/// <summary><c>corpus keyness</c>: the words that some statements use more, or less, than others.</summary>
internal static class KeynessVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string[]> of = new("meeting") { HelpName = "meeting", Description = "The meetings whose words are looked at: 2025-10-29, or 2025 for all of a year; all that the filters leave without one.", Arity = ArgumentArity.ZeroOrMore };
        Option<string[]> against = new("--against") { Description = "The meetings that they are held against; all other statements without it.", HelpName = "meeting", AllowMultipleArgumentsPerToken = true };
        Option<bool> less = new("--less") { Description = "The words that are used less in place of those that are used more, the strongest first." };
        of.CompleteMeetings();
        against.CompleteMeetings();
        FilterOptions filters = new();
        TopOption top = new();
        Command command = ReadingVerb.Create("keyness", "The words that some statements use more, or less, than others: by log-likelihood.", screen, [of, against, less, .. filters.All, top.Option], question =>
        {
            HashSet<Statement> studied = [.. filters.Statements(question)];
            string[] meetings = question.Given.GetValue(of) ?? [];
            if (meetings.Length > 0)
            {
                studied.IntersectWith(OfMeetings(question.Corpus, meetings));
            }

            string[] others = question.Given.GetValue(against) ?? [];
            IEnumerable<Statement> reference = others.Length > 0 ? OfMeetings(question.Corpus, others) : question.Corpus.Statements.Where(statement => !studied.Contains(statement));
            return Of(studied.Words(), reference.Words(), question.Given.GetValue(less), top, question);
        });
        return command.WithExamples("corpus keyness 2025-10-29 --against 2025-03-30", "corpus keyness 2025 --against 2023 2024", "corpus keyness 2025 --less --top 15", "corpus keyness --topic taiwan-strait --markdown");
    }

    private static IEnumerable<Statement> OfMeetings(MeetingCorpus corpus, string[] names) =>
        names.SelectMany(name => Named.Meetings(corpus, name)).Distinct().SelectMany(meeting => meeting.Statements);

    private static Answer Of(FrequencyList studied, FrequencyList reference, bool isLess, TopOption top, Question question)
    {
        if (studied.Total == 0 || reference.Total == 0)
        {
            throw new ToolException(
                $"there is nothing to compare: the statements asked for have {Plural.Of(studied.Total, "word")}, those they are held against {Plural.Of(reference.Total, "word")}");
        }

        IReadOnlyList<Keyness> all = studied.KeynessAgainst(reference);
        IReadOnlyList<Keyness> rows = top.Of(isLess ? [.. all.Where(word => word.LogLikelihood < 0).Reverse()] : all, question);
        return Answer.Of<Keyness>(
            rows,
            top.Table(
                rows,
                question,
                [
                    new("Word"), new("Here", ColumnForm.Number), new("There", ColumnForm.Number), new("Log-likelihood", ColumnForm.Number),
                    new("Log ratio", ColumnForm.Number), new("p", ColumnForm.Number),
                ],
                word => [word.Word, word.Count, word.ReferenceCount, Words.Figure(word.LogLikelihood), Words.Figure(word.LogRatio), Words.Small(word.PValue)]),
            new Remark($"{Plural.Of(studied.Total, "word")} here, {Plural.Of(reference.Total, "word")} there; p is not corrected for the number of words"));
    }
}
