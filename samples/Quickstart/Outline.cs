using Corpus;
using Spectre.Console;

namespace Quickstart;

/// <summary>A meeting as a tree of its sections and sentences.</summary>
internal static class Outline
{
    public static Tree Of(Meeting meeting)
    {
        Tree tree = new(Cell.Of(meeting));
        foreach (Section section in meeting.Sections)
        {
            TreeNode node = tree.AddNode(Cell.Of($"{section.Number} {section.Heading}".Trim()));
            foreach (Statement statement in section.Statements)
            {
                string number = statement.Block is Item { Number: { } item } ? $"({item}) " : "";
                node.AddNode(Cell.Of(Shorten(number + statement.Text)));
            }
        }

        return tree;
    }

    /// <summary>As much as fits on a line, cut between words.</summary>
    private static string Shorten(string text)
    {
        int longest = AnsiConsole.Profile.Width - 12;
        return text.Length <= longest ? text : text[..text.LastIndexOf(' ', longest - 2)] + " …";
    }
}
