using System.Collections.Immutable;
using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Tells whether "the leaders" of a text can be others than those who took part: it calls these the Ministers, or speaks of
/// a president, a prime minister or a summit.
/// </summary>
internal static class OtherLeaders
{
    private static readonly ImmutableArray<string> Signs = WordLists.List("roles: signs of other leaders");

    public static bool AreIn(ParsedDocument form) =>
        form.Sections.Items.Any(static section => section.Blocks.Items.Any(static block => Signs.Any(sign => Has(block.Text, sign))));

    /// <summary>
    /// True where the sign stands for somebody: "ASEAN Defence Ministers' Meeting" is no one's name, and a Deputy Prime
    /// Minister can take part.
    /// </summary>
    private static bool Has(string text, string sign)
    {
        for (int at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
        {
            int end = at + sign.Length;
            bool isOfMeeting = end < text.Length && text[end] is '\'' or '\u2019';
            bool isDeputy = at >= Deputy.Length && string.CompareOrdinal(text, at - Deputy.Length, Deputy, 0, Deputy.Length) == 0;
            if (!isOfMeeting && !isDeputy)
            {
                return true;
            }
        }

        return false;
    }

    private const string Deputy = "Deputy ";
}
