using System.Globalization;
using System.Text;
using Corpus.Reading.Articles;
using Corpus.Tests.Quoting;

namespace Corpus.Tests.Articles;

/// <summary>True quotations, cut anywhere and with their true source behind them, get no message in an article.</summary>
public sealed class TrueArticleTests
{
    /// <summary>An article has a hundred, as a long one does.</summary>
    private const int InOne = 100;

    private static readonly int Count = Extent.Of(full: 10_000, usual: 2_000);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_true_quotation_with_its_source_gets_a_message(bool isMarkdown)
    {
        Random random = new(isMarkdown ? 20230601 : 20241019);
        for (int article = 0; article < Count / 2 / InOne; article++)
        {
            StringBuilder text = new();
            for (int i = 0; i < InOne; i++)
            {
                text.Append(Paragraph(TrueQuotation.Make(random, 1, 60), isMarkdown, random)).Append("\n\n");
            }

            string written = text.ToString();
            Assert.Equal(InOne, ArticleReader.Read(written, isMarkdown, IsPublished).Quotations.Count(static quotation => quotation.Source is not null));
            Assert.Empty(ArticleChecker.Check(new Article("a", written, isMarkdown), PublishedTexts.Texts).Select(
                found => $"{found.Finding.Id} {string.Join(" | ", found.Finding.Values)}: {written.Split('\n')[found.Finding.Place.Line - 1]}"));
        }
    }

    private static string Paragraph(TrueQuotation quotation, bool isMarkdown, Random random)
    {
        string words = isMarkdown ? Escaped(quotation.Text) : quotation.Text;
        string source = SourceOf(quotation, random);

        // A block quote that begins with a number may be the item of a list.
        return !isMarkdown ? $"They said “{InsideMarks(words)}” ({source})."
            : char.IsDigit(words[0]) || random.Next(3) > 0 ? $"They said “{InsideMarks(words)}” ([it]({source}))."
            : $"> {words}\n>\n> — [it]({source})";
    }

    /// <summary>A text, one of its statements, or where it was published.</summary>
    private static string SourceOf(TrueQuotation quotation, Random random) => random.Next(3) switch
    {
        0 when quotation.Meeting.Source.Url is { } url => url.AbsoluteUri,
        1 => "corpus:" + quotation.Statements[0].Id,
        _ => "corpus:" + quotation.Meeting.Id,
    };

    /// <summary>Double marks inside of marks are single ones, as a writer sets them.</summary>
    internal static string InsideMarks(string words)
    {
        StringBuilder set = new();
        bool isOpen = false;
        foreach (char c in words)
        {
            isOpen = c == '"' ? !isOpen : isOpen;
            set.Append(c switch { '“' => '‘', '”' => '’', '"' => isOpen ? '‘' : '’', _ => c });
        }

        return set.ToString();
    }

    internal static string Escaped(string words) => string.Concat(words.Select(static c => "\\`*_[]<>&#|~".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString(CultureInfo.InvariantCulture)));

    private static bool IsPublished(string address) => Meetings.All.Any(meeting => meeting.Source.Url?.AbsoluteUri == address);
}
