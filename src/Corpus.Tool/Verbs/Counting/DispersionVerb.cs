using System.Collections.Immutable;
using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;
using Corpus.Tool.Verbs.Sheets;

namespace Corpus.Tool.Verbs.Counting;

/// <summary><c>corpus dispersion PHRASE</c>: how evenly a phrase is spread over the meetings.</summary>
internal static class DispersionVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string> phrase = PhraseArgument.Create();
        FilterOptions filters = new();
        Command command = ReadingVerb.Create("dispersion", "How evenly a phrase is spread over the meetings, and where in each it stands.", screen, [phrase, .. filters.All], question =>
            Of(PhraseArgument.Ask(() => filters.Statements(question).Dispersion(question.Given.GetRequiredValue(phrase)))));
        return command.WithExamples("corpus dispersion \"peace and stability\"", "corpus dispersion Okinawa --from 2024");
    }

    private static Answer Of(Dispersion dispersion) => Answer.Of<Dispersion>(
        [dispersion],
        new Table(
            [new("Meeting", ColumnForm.Whole), new("Count", ColumnForm.Number), new("Words", ColumnForm.Number), new("Where", ColumnForm.Plot)],
            Rows(dispersion)),
        new Remark(
            $"{dispersion}; Juilland's D {Words.Figure(dispersion.JuillandD).Text} (1 is even), deviation of proportions"
            + $" {Words.Figure(dispersion.DeviationOfProportions).Text} (0 is even; {Words.Figure(dispersion.NormalizedDeviationOfProportions).Text} normalized)")) with
    {
        Found = dispersion.Count > 0,
    };

    private static ImmutableArray<ImmutableArray<Words>> Rows(Dispersion dispersion)
    {
        ImmutableArray<ImmutableArray<Words>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<Words>>();
        int from = 0;
        int next = 0;
        foreach (DispersionPart part in dispersion.Parts)
        {
            ImmutableArray<int> positions = [.. dispersion.Positions.AsSpan(next, part.Count)];
            rows.Add([new Ink(part.Meeting.Id, Look.Accent), part.Count, part.Words, Strip.Of(positions, from, part.Words)]);
            from += part.Words;
            next += part.Count;
        }

        return rows.ToImmutable();
    }
}
