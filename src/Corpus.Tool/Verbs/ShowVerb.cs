using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;
using Corpus.Tool.Verbs.Sheets;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus show ID</c>: a text, or one statement of it with what it says.</summary>
internal static class ShowVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string> id = new("id") { HelpName = "id", Description = "A meeting (2025-03-30) or a statement of it (2025-03-30/2/3)." };
        id.CompleteMeetings();
        Command command = ReadingVerb.Create("show", "A text with its lines, or one statement with all that is known of it.", screen, [id], question =>
        {
            string asked = question.Given.GetRequiredValue(id);
            return asked.Contains('/', StringComparison.Ordinal)
                ? StatementSheet.Of(Named.Statement(question.Corpus, asked))
                : MeetingSheet.Of(Named.Meeting(question.Corpus, asked));
        });
        return command.WithExamples("corpus show 2025-03-30", "corpus show 2025-03-30/2/3 --json");
    }
}
