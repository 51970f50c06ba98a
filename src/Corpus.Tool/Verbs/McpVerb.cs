using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;
using Corpus.Tool.Serving;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus mcp</c>: the corpus for an assistant that quotes.</summary>
internal static class McpVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Command command = new("mcp", "Serves the corpus to an assistant by the Model Context Protocol, over standard input and output.");
        CorpusOptions texts = new();
        texts.AddTo(command);
        command.SetAction(async (given, cancellation) =>
        {
            MeetingCorpus corpus = CorpusLoader.Load(given, texts, screen, cancellation);
            await CorpusServer.RunAsync(corpus, screen.In, screen.OutBytes, cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command.WithExamples("corpus mcp", "corpus mcp --texts \"summaries/*.txt\" --also-built-in");
    }
}
