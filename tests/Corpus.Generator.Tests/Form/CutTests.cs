using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;
using Xunit.Abstractions;

namespace Corpus.Generator.Tests.Form;

/// <summary>Pages cut in the middle of sentences, and lines wrapped to a width: the five texts, cut everywhere.</summary>
public class CutTests(ITestOutputHelper output)
{
    private const string BlankLine = "\n\n";

    /// <summary>Every place in a full run, else each third.</summary>
    private static readonly int Step = Extent.Of(full: 1, usual: 3);

    public static TheoryData<string> Summaries() => [.. RepositoryFiles.SummaryNames()];

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Blank_lines_before_all_words_in_small_letters_change_nothing(string fileName)
    {
        string content = RepositoryFiles.Summary(fileName);
        char[] cut = content.ToCharArray();
        foreach (int gap in Gaps(content).Where(gap => char.IsLower(content[gap + 1])))
        {
            cut[gap] = '\n';
        }

        Assert.Equal(Statements(content), Statements(new string(cut).Replace("\n", BlankLine, StringComparison.Ordinal)));
    }

    /// <summary>
    /// A heading that is cut in two reads as two headings, for a reader as well; such places are few, and none before a
    /// small letter.
    /// </summary>
    [Fact]
    public void A_blank_line_between_two_words_changes_hardly_anything_and_nothing_before_a_small_letter()
    {
        int places = 0;
        List<string> changed = [];
        foreach (string fileName in RepositoryFiles.SummaryNames())
        {
            string content = RepositoryFiles.Summary(fileName);
            List<string> expected = Statements(content);
            foreach (int gap in Gaps(content).Where((_, number) => number % Step == 0))
            {
                places++;
                if (!expected.SequenceEqual(Statements(content[..gap] + BlankLine + content[(gap + 1)..])))
                {
                    int start = Math.Max(0, gap - 30);
                    string place = $"{fileName}: {content[start..gap]} ¶ {content.Substring(gap + 1, Math.Min(30, content.Length - gap - 1))}";
                    Assert.False(char.IsLower(content[gap + 1]), place);
                    changed.Add(place);
                }
            }
        }

        output.WriteLine($"{changed.Count} of {places} places change the statements:\n{string.Join('\n', changed)}");
        Assert.True(changed.Count * 100 <= places, string.Join('\n', changed));
    }

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Lines_wrapped_to_a_width_change_nothing(string fileName)
    {
        string content = RepositoryFiles.Summary(fileName);
        List<string> expected = Statements(content);

        for (int width = 56; width <= 100; width++)
        {
            List<string> wrapped = Statements(Wrap(content, width));
            Assert.True(expected.SequenceEqual(wrapped), $"At {width} columns:\n{string.Join('\n', wrapped)}");
        }
    }

    [Theory]
    [MemberData(nameof(Summaries))]
    public void The_kind_of_line_end_changes_neither_form_nor_fingerprint(string fileName)
    {
        string content = RepositoryFiles.Summary(fileName);
        ParsedDocument expected = Parse(content);

        foreach (string lineEnd in new[] { "\r\n", "\r" })
        {
            string other = content.Replace("\n", lineEnd, StringComparison.Ordinal);
            ParsedDocument document = Parse(other);
            Assert.Equal(DocumentForm.Write(expected, content), DocumentForm.Write(document, other));
            Assert.Equal(
                expected.Pieces.Select(piece => (piece.Kind, piece.Place.Line, piece.Place.Column, piece.Place.Length)),
                document.Pieces.Select(piece => (piece.Kind, piece.Place.Line, piece.Place.Column, piece.Place.Length)));
            Assert.Equal(expected.Sha256, document.Sha256);
        }
    }

    [Fact]
    public void A_byte_order_mark_changes_neither_form_nor_fingerprint_nor_columns()
    {
        string content = RepositoryFiles.Summary("2025-03-30.txt");
        string marked = Blank.ByteOrderMark + content;

        ParsedDocument document = Parse(marked);

        Assert.Equal(Parse(content).Sha256, document.Sha256);
        Assert.Equal(DocumentForm.Write(Parse(content), content), DocumentForm.Write(document, marked));
        Assert.Equal(new Fragment(1, 48, 1, 1), document.Pieces[0].Place);
    }

    private static IEnumerable<int> Gaps(string content) =>
        Enumerable.Range(1, content.Length - 2).Where(i => content[i] == ' ');

    /// <summary>What a text says: opening, headings and sentences.</summary>
    private static List<string> Statements(string content)
    {
        ParsedDocument document = Parse(content);
        List<string> lines = [document.Opening?.Text ?? "", .. document.OpeningRest.Select(rest => rest.Text)];
        foreach (ParsedSection section in document.Sections)
        {
            lines.Add($"{section.Number} {section.Heading}");
            lines.AddRange(section.Blocks.SelectMany(
                block => block.Sentences.Select(sentence => $"{block.Number} {sentence.IsLeadIn} {sentence.Text}")));
        }

        return lines;
    }

    private static string Wrap(string content, int width)
    {
        List<string> lines = [];
        foreach (string line in content.Split('\n'))
        {
            string rest = line;
            while (rest.Length > width && rest.LastIndexOf(' ', width) is var gap and > 0)
            {
                lines.Add(rest[..gap]);
                rest = rest[(gap + 1)..];
            }

            lines.Add(rest);
        }

        return string.Join('\n', lines);
    }

    private static ParsedDocument Parse(string content) =>
        ParsedText.Of(new TextFile("a.txt", content, "", true, false));
}
