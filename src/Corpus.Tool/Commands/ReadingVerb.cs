using System.CommandLine;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Commands;

/// <summary>Makes the verbs that read a corpus and answer: all have the same options for their texts and for the form of the answer.</summary>
internal static class ReadingVerb
{
    /// <summary>Makes a verb.</summary>
    /// <param name="name">What stands behind "corpus".</param>
    /// <param name="description">What it answers, in one sentence.</param>
    /// <param name="screen">Where it reads and writes.</param>
    /// <param name="own">The arguments and options that it alone has; help shows them before those of all.</param>
    /// <param name="answer">Answers.</param>
    public static Command Create(string name, string description, Screen screen, IEnumerable<Symbol> own, Func<Question, Answer> answer)
    {
        Command command = new(name, description);
        foreach (Symbol symbol in own)
        {
            Add(command, symbol);
        }

        CorpusOptions texts = new();
        FormOptions form = new();
        texts.AddTo(command);
        form.AddTo(command);
        command.SetAction(async (given, cancellation) =>
        {
            IAnswerWriter writer = form.Writer(given, screen);
            MeetingCorpus corpus = CorpusLoader.Load(given, texts, screen, cancellation);

            // Nothing is written before the answer is there, so that a run can be stopped without waiting for it.
            Answer answered = await Task.Run(() => answer(new Question(corpus, given)), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
            writer.Write(answered);
            return answered.Found ? ExitCode.Done : ExitCode.FoundWrong;
        });
        return command;
    }

    private static void Add(Command command, Symbol symbol)
    {
        if (symbol is Argument argument)
        {
            command.Arguments.Add(argument);
        }
        else
        {
            command.Options.Add((Option)symbol);
        }
    }
}
