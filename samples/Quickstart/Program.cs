using Corpus;
using Quickstart;
using Spectre.Console;

// A file or a pipe has neither colors nor a width of its own.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No });
    AnsiConsole.Profile.Width = 100;
}

Show("What did Secretary Austin reiterate on the Taiwan Strait?", Asking.Acts(
    Topics.TaiwanStrait.Statements.Acts().By(People.Austin).WithVerb(ReportingVerb.Reiterate)));
Show("Where do they speak of deterring and responding?", Looking.Lines(
    Meetings.Corpus.Statements.Concordance("deter* and respond").SortedByRight(1)));
Show("How did the wording on the Taiwan Strait change?", Comparing.History(Topics.TaiwanStrait));
Show("Which meetings are there?", Overview.Of(Meetings.All));
Show("What does one of them say?", Outline.Of(Meetings.On20250330));

static void Show(string question, Spectre.Console.Rendering.IRenderable answer)
{
    AnsiConsole.WriteLine(question);
    AnsiConsole.Write(answer);
    AnsiConsole.WriteLine();
}
