using Corpus.Tool;
using Corpus.Tool.Output;

using Screen screen = Screen.OfConsole();
return await CorpusCommand.RunAsync(args, screen).ConfigureAwait(false);
