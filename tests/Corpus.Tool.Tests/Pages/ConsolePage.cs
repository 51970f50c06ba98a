using System.Text;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Pages;

/// <summary>
/// A page with sessions: blocks of <c>console</c> in which a line "$ corpus …" stands above what it writes. Each line is run at a terminal of
/// 80 columns without colour, in the root of the working copy; what stands behind "|" is one of the filters that are known here.
/// </summary>
internal static class ConsolePage
{
    private const int Width = 80;

    private const string Prompt = "$ ";

    /// <summary>Fails unless each line writes what the page shows. With CORPUS_ACCEPT_SNAPSHOTS=1 the page is written anew.</summary>
    public static void Check(string path)
    {
        string page = File.ReadAllText(Checkout.PathOf(path));
        string recorded = Recorded(page);
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Checkout.PathOf(path), recorded);
        }
        else
        {
            Assert.Equal(page, recorded);
        }
    }

    private static string Recorded(string page)
    {
        StringBuilder recorded = new();
        bool isSession = false;
        foreach (string line in page.TrimEnd('\n').Split('\n'))
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            isSession = isFence ? line == "```console" : isSession;
            bool isPrompt = isSession && line.StartsWith(Prompt, StringComparison.Ordinal);
            if (isPrompt && !recorded.ToString().EndsWith("```console\n", StringComparison.Ordinal))
            {
                recorded.Append('\n');
            }

            if (!isSession || isFence || isPrompt)
            {
                recorded.Append(line).Append('\n');
            }

            if (isPrompt)
            {
                recorded.Append(Run(line[Prompt.Length..]));
            }
        }

        return recorded.ToString();
    }

    private static string Run(string line)
    {
        string[] stages = line.Split(" | ");
        string[] words = CommandLine.Split(stages[0]);
        Assert.Equal("corpus", words[0]);
        ToolRun run = stages.Length == 1 ? ToolRun.At(Width, words[1..]) : ToolRun.Of(words[1..]);
        Assert.True(run.ExitCode < 2, $"{line}: {run.Error}");
        IEnumerable<string> lines = (run.Out + run.Error).TrimEnd('\n').Split('\n');
        foreach (string filter in stages.Skip(1))
        {
            lines = Filtered(lines, CommandLine.Split(filter));
        }

        return string.Concat(lines.Select(shown => $"{shown.TrimEnd()}\n"));
    }

    private static IEnumerable<string> Filtered(IEnumerable<string> lines, string[] filter) => filter switch
    {
        ["head", "-n", string count] => lines.Take(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
        ["cut", "-f", string fields] => lines.Select(line => string.Join('\t', fields.Split(',').Select(field => line.Split('\t')[int.Parse(field, System.Globalization.CultureInfo.InvariantCulture) - 1]))),
        _ => throw new NotSupportedException($"A page cannot show '{string.Join(' ', filter)}'."),
    };
}
