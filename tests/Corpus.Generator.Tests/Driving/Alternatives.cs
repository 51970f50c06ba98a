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

    /// <summary>The texts of a line for which something does not hold.</summary>
    public static IEnumerable<string> Failing(string line, Func<string, bool> holds) => Of(line).Where(text => !holds(text));

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Braces();
}
