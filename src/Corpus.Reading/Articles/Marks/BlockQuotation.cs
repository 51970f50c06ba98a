using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Marks;

/// <summary>A paragraph of a block quote: its words, and the line or link at its end that says where they are from.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Behind them; the same where it has none but an attribution.</param>
/// <param name="Sources">What its end names, for all paragraphs before it too; the first counts, but for one that says that nothing is to be checked.</param>
internal sealed record BlockQuotation(int Start, int End, List<PlacedSource> Sources)
{
    private const string Dashes = "\u2014\u2013\u2015";
    /// <summary>"(2)", "(12)", "(iv)": what is longer between brackets is a word of the text.</summary>
    private const int LongestNumber = 2;

    private const string BeforeLink = "([\u2014\u2013\u2015-.,;!?\u201D\"'\u2019\u00BB\u2026";

    public static BlockQuotation Of(InlineText paragraph, List<PlacedSource> links)
    {
        string text = paragraph.Text;
        List<PlacedSource> sources = links.FindAll(static link => link.Link.Kind != SourceKind.Other);
        int start = Blank.Skip(text, StartOf(text), text.Length);
        int line = AttributionOf(text, sources);
        if (line >= 0)
        {
            return new BlockQuotation(Math.Min(start, line), TrimEnd(text, line), sources.FindAll(link => link.TextStart >= line));
        }

        PlacedSource? last = sources.Count > 0 ? sources[sources.Count - 1] : null;
        bool isAtEnd = last is not null && SkipSigns(text, last.TextEnd) == text.Length;
        int end = isAtEnd ? EndBefore(text, last!) : TrimEnd(text, text.Length);
        return new BlockQuotation(Math.Min(start, end), end, isAtEnd ? [last!] : []);
    }

    /// <summary>True for "— [March 2025](corpus:2025-03-30)", or the link alone.</summary>
    public static bool IsAttribution(InlineText paragraph, List<PlacedSource> links) =>
        AttributionOf(paragraph.Text, links.FindAll(static link => link.Link.Kind != SourceKind.Other)) == 0;

    /// <summary>Where the line begins that says where the words before it are from; -1 where none does.</summary>
    private static int AttributionOf(string text, List<PlacedSource> sources)
    {
        if (sources.Count == 0)
        {
            return -1;
        }

        PlacedSource last = sources[sources.Count - 1];
        int line = LineStart(text, Math.Min(last.TextStart, text.Length));
        bool isLinkAlone = SkipSigns(text, line) >= last.TextStart && SkipSigns(text, last.TextEnd) == text.Length;
        if (isLinkAlone)
        {
            return line;
        }

        while (line > 0 && !IsDash(text, line))
        {
            line = LineStart(text, line - 1);
        }

        return IsDash(text, line) ? line : -1;
    }

    /// <summary>The end of the words before a link at the end of a paragraph; that of the paragraph where the link is of words that are quoted.</summary>
    private static int EndBefore(string text, PlacedSource link)
    {
        int end = TrimEnd(text, link.TextStart);
        bool isApart = link.TextStart == link.TextEnd || (end > 0 && BeforeLink.IndexOf(text[end - 1]) >= 0);
        if (!isApart)
        {
            return text.Length;
        }

        while (end > 0 && (text[end - 1] is '(' or '[' || Dashes.IndexOf(text[end - 1]) >= 0))
        {
            end = TrimEnd(text, end - 1);
        }

        return end;
    }

    /// <summary>Behind "(2) ", which marks an item of a text and is no word of it.</summary>
    private static int StartOf(string text)
    {
        int at = text.Length > 0 && text[0] == '(' ? 1 : 0;
        int number = at;
        while (at < text.Length && at < number + LongestNumber && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return number == 1 && at > number && at + 1 < text.Length && text[at] == ')' && char.IsWhiteSpace(text[at + 1]) ? at + 2 : 0;
    }

    private static bool IsDash(string text, int at) =>
        at < text.Length && (Dashes.IndexOf(text[at]) >= 0 || string.CompareOrdinal(text, at, "--", 0, 2) == 0);

    private static int LineStart(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int SkipSigns(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
