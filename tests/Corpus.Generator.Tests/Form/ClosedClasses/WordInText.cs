using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form.ClosedClasses;

/// <summary>A summary in which one word or sign of a closed class is the only thing that decides what a line is.</summary>
internal static class WordInText
{
    public const string Title = "Japan-U.S. Defense Ministerial Meeting (Summary)";
    public const string Opening = "On June 1, Defense Minister Hamada and Secretary Austin held discussions.";

    public static void AssertOpening(string line)
    {
        foreach (string opening in Alternatives.Of(line))
        {
            Assert.Equal(opening, Parse($"{Title}\n\n{opening}\n\nThe Ministers agreed.\n").Opening?.Text);
        }
    }

    public static void AssertBody(string body, Func<string, string[]> expected)
    {
        List<string> wrong = [];
        foreach (string text in Alternatives.Of(body))
        {
            string[] wanted = expected(text);
            string[] found = [.. Outline(Parse($"{Title}\n\n{Opening}\n\n{text}\n"))];
            if (!wanted.SequenceEqual(found))
            {
                wrong.Add($"{string.Join(" | ", wanted)}\n  but found: {string.Join(" | ", found)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    public static string WithoutCuts(string text) => text.Replace('\n', ' ');

    /// <summary>"# Heading" and the text of each block.</summary>
    public static List<string> Outline(ParsedDocument document)
    {
        List<string> lines = [];
        foreach (ParsedSection section in document.Sections)
        {
            if (section.Heading is { } heading)
            {
                lines.Add("# " + heading.Text);
            }

            lines.AddRange(section.Blocks.Select(block => block.Text));
        }

        return lines;
    }

    public static ParsedDocument Parse(string content) =>
        ParsedText.Of(new TextFile("a.txt", content, "", true, false));
}
