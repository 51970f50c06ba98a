using System.CommandLine;
using Corpus.Tool.Checking;
using Corpus.Tool.Commands;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus check</c>: what articles quote, beside what was published.</summary>
internal static class CheckVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Command command = new("check", "What articles quote (Markdown, text, HTML, Word), beside what was published: right, misquoted, of another text, nowhere.");
        CheckOptions options = new();
        options.AddTo(command);
        command.SetAction((given, cancellation) => Task.FromResult(new CheckRun(options, given, screen, cancellation).Run()));
        return command.WithExamples(
            "corpus check article.md report.docx page.html",
            "corpus check \"articles/**/*.md\" --fix",
            "corpus check \"articles/**/*.md\" --sarif quotations.sarif",
            "corpus check - < article.md");
    }
}
