using System.CommandLine;
using Corpus.Tool.Checking.Linting;
using Corpus.Tool.Commands;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus lint</c>: what a build says of texts, lexicons and lists of sources.</summary>
internal static class LintVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Command command = new("lint", "What is wrong or was not understood in texts, lexicons and lists of sources, at its place, as a build says it.");
        LintOptions options = new();
        options.AddTo(command);
        command.SetAction((given, cancellation) => Task.FromResult(new LintRun(options, given, screen, cancellation).Run()));
        return command.WithExamples(
            "corpus lint \"summaries/*.txt\"",
            "corpus lint \"summaries/*.txt\" --lexicon my-topics.txt --sources sources.txt --strict",
            "corpus lint - --name 2025-03-30.txt < draft.txt");
    }
}
