namespace Corpus.Tool.Tests.Running;

/// <summary>The verbs as the help of the command lists them.</summary>
internal static class HelpVerbs
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ToolRun.Of("--help").Out.Split("Commands:\n")[1].Split('\n')
        .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
        .Select(line => line.Trim().Split(' ')[0])
        .Where(verb => verb.Length > 0 && char.IsAsciiLetterLower(verb[0]))];
}
