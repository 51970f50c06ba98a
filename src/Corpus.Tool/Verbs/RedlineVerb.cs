using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;
using Corpus.Tool.Verbs.Sheets;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus redline A B</c>: what was added, dropped and reworded from one text to another.</summary>
internal static class RedlineVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string> earlier = new("earlier") { HelpName = "earlier", Description = "The meeting before." };
        Argument<string> later = new("later") { HelpName = "later", Description = "The meeting after." };
        Option<bool> changes = new("--only-changes") { Description = "Leave out what both say in the same words." };
        earlier.CompleteMeetings();
        later.CompleteMeetings();

        Command command = ReadingVerb.Create("redline", "What was added, dropped and reworded from one text to another.", screen, [earlier, later, changes], question =>
        {
            Meeting before = Named.Meeting(question.Corpus, question.Given.GetRequiredValue(earlier));
            Meeting after = Named.Meeting(question.Corpus, question.Given.GetRequiredValue(later));
            return Of(before, after, question.Given.GetValue(changes));
        });
        return command.WithExamples("corpus redline 2025-03-30 2025-10-29", "corpus redline 2025-03-30 2025-10-29 --only-changes --markdown");
    }

    private static Answer Of(Meeting before, Meeting after, bool onlyChanges)
    {
        Redline redline = after.ChangesSince(before);
        Change[] shown = [.. redline.Changes.Where(change => !onlyChanges || change.Kind != ChangeKind.Unchanged || change.IsMoved)];
        return Answer.Of<Change>(
            shown,
            new Listing([.. shown.Select(Changed.Entry)]),
            new Remark(redline.ToString())) with
        {
            Markdown = onlyChanges ? null : redline.ToMarkdown(),
        };
    }
}
