using System.Text.RegularExpressions;

namespace Corpus.Generator.Tests.Driving;

/// <summary>One line for many cases: "met {Mr Ms}. Smith" stands for "met Mr. Smith" and "met Ms. Smith".</summary>
internal static partial class Alternatives
{
    /// <summary>Every text that the line stands for; "_" stands for a blank inside an alternative.</summary>
    public static IEnumerable<string> Of(string line)
    {
        Match braces = Braces().Match(line);
        if (!braces.Success)
        {
            return [line];
        }

        string before = line[..braces.Index];
        return braces.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Of(before + word.Replace('_', ' ') + line[(braces.Index + braces.Length)..]));
    }

    /// <summary>What stands in a text where the line has its only braces; empty where it has none, or more.</summary>
    public static string Chosen(string line, string text)
    {
        MatchCollection braces = Braces().Matches(line);
        return braces.Count == 1 ? text[braces[0].Index..^(line.Length - braces[0].Index - braces[0].Length)] : "";
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Braces();
}
