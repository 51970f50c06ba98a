using Corpus;
using Spectre.Console;

namespace Quickstart;

/// <summary>Acts with their source lines.</summary>
internal static class Asking
{
    public static Table Acts(IEnumerable<Act> acts)
    {
        Table table = new Table().RoundedBorder().AddColumns("Speakers", "Verb", "Words", "Line");
        foreach (Act act in acts)
        {
            Statement statement = act.Statement;
            table.AddRow(
                Cell.Of(string.Join(", ", act.Speakers)), Cell.Of(act.Verb), Cell.Of(act.Content), Cell.Of($"{statement.Line} of {statement.Meeting.Source.FileName}"));
        }

        return table;
    }
}
