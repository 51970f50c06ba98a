namespace Corpus.Reading.Form.Lines;

/// <summary>One rule of a list in which the first that holds decides; a test holds each to its example.</summary>
/// <param name="Name">What it finds.</param>
/// <param name="Example">What it holds for, and no rule before it.</param>
/// <param name="Place">Why it stands where it stands.</param>
/// <param name="Kind">What it decides.</param>
internal sealed record LineRule<TLine, TKind>(string Name, string Example, string Place, TKind Kind, Func<TLine, bool> Holds);

/// <summary>Lists of such rules.</summary>
internal static class LineRules
{
    /// <summary>The first rule that holds for the line, or null.</summary>
    public static LineRule<TLine, TKind>? Find<TLine, TKind>(this LineRule<TLine, TKind>[] rules, TLine line)
    {
        foreach (LineRule<TLine, TKind> rule in rules)
        {
            if (rule.Holds(line))
            {
                return rule;
            }
        }

        return null;
    }
}
