namespace Corpus.Tool.Tests.Running;

/// <summary>The verbs as the help of the command lists them.</summary>
internal static class HelpVerbs
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ToolRun.Of("--help").Out.Split("Commands:\n")[1].Split('\n')
        .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
        .Where(line => char.IsAsciiLetterLower(line[2]))
        .Select(line => line.Trim().Split(' ')[0])];
}
