using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Page;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Roles;

/// <summary>
/// Tells what stands below the text: a dateline or an issuer can stand there instead of above it, who wrote and typed it,
/// where to ask, links. What is none of these and no sentence either fits nothing.
/// </summary>
internal sealed class TailLines(DocumentLines document, Grammar grammar, LineRole[] roles)
{
    private const int MostWordsOfByline = 8;

    /// <summary>What stands below a text is a block or two.</summary>
    private const int MostLinesLookedBack = 24;

    private static readonly WordSet Bylines = WordLists.Set("page-tail: words before a name");
    private static readonly WordSet SmallWords = WordLists.Set("page-tail: small words of a byline");
    private static readonly WordSet LinkHeadings = WordLists.Set("page-tail: headings of links");
    private static readonly string[] Beginnings = [.. WordLists.List("page-tail: beginnings of lines")];

    /// <summary>What stands below the text.</summary>
    public static LineRule<LineRun, LineRole>[] Rules { get; } =
    [
        new("dateline", "Published: May 3, 2024", "Before where to ask, whose labels can stand before a day.", LineRole.Dateline,
            static run => DatelineForm.Is(run.Text, run.Start, run.End)),
        new("issuer", "Ministry of Defense", "Before where to ask: a body is no way to reach it.", LineRole.Issuer,
            static run => IssuerForm.Is(run.Text, run.Start, run.End)),
        new("where to ask", "Contact: Public Affairs, press@example.org", "Before initials, which are letters alone.", LineRole.Furniture,
            WhereToAsk.Is),
        new("initials of the typist", "ABC/XYZ", "Behind issuers: a body's short name beside another's looks alike.", LineRole.Furniture,
            static run => PageMark.IsInitials(run.Text, run.Start, run.End)),
        new("beginning of such a line", "Photos: Igor Soares", "Behind the dateline, which a line with a label and a day alone is.", LineRole.Furniture,
            static run => Array.Exists(Beginnings, words => IsAt(run, words))),
        new("who wrote it", "By Mariana Alencar", "Last: it looks through the line.", LineRole.Furniture, IsByline),
    ];

    /// <summary>Marks the lines below the text, from the last one up to the first that is text.</summary>
    /// <param name="start">Where the text begins.</param>
    /// <param name="end">Where a second text begins.</param>
    public void Mark(int start, int end, CancellationToken cancellation)
    {
        int first = end;
        for (int i = end - 1; i > start; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (roles[i] != LineRole.Text)
            {
                continue;
            }

            LineRole role = RoleOf(i, start);
            bool isApart = roles[i - 1] != LineRole.Text || IsComplete(document.Lines[i - 1]) || RoleOf(i - 1, start) != LineRole.Text;
            if (!isApart || role == LineRole.Text)
            {
                break;
            }

            roles[i] = role;
            first = i;
        }

        MarkLinks(start, first, end);
    }

    /// <summary>True for a line that ends as a sentence or a lead-in does.</summary>
    public static bool IsComplete(string text, TextLine line) =>
        text[line.TextEnd - 1] is ':' or '：' || SentenceEnd.FindStop(text, line.TextStart, line.TextEnd) >= 0;

    /// <summary>Marks "Related links" and what stands under it, which leads away from the page.</summary>
    private void MarkLinks(int start, int first, int end)
    {
        int top = first;
        while (top - 1 > start && roles[top - 1] != LineRole.Text)
        {
            top--;
        }

        bool isLink = false;
        for (int i = top; i < end; i++)
        {
            isLink |= roles[i] is LineRole.Furniture or LineRole.Stray && LinkHeadings.Contains(RunOf(document.Lines[i]).Label);
            roles[i] = isLink && roles[i] == LineRole.Stray ? LineRole.Furniture : roles[i];
        }
    }

    private LineRole RoleOf(int index, int start)
    {
        LineRun run = RunOf(document.Lines[index]);
        return Rules.Find(run)?.Kind ?? (IsNoSentence(index, start) ? LineRole.Stray : LineRole.Text);
    }

    /// <summary>True behind the last sentence for few words without a verb and a stop that are no item of a list.</summary>
    private bool IsNoSentence(int index, int start)
    {
        TextLine line = document.Lines[index];
        string text = document.Content;
        return IsBehindSentence(index, start) && MarkerReader.Read(text, line) is null
            && text[line.TextEnd - 1] is not (',' or ';' or ':' or '：') && !grammar.Verbs.IsIn(text, line.TextStart, line.TextEnd)
            && grammar.Headings.Is(text, line.TextStart, line.TextEnd, HeadingForm.MostWordsWithoutNumber);
    }

    /// <summary>True where nothing but such lines stands between this line and a sentence that has come to its end.</summary>
    private bool IsBehindSentence(int index, int start)
    {
        for (int i = index - 1; i >= start && i >= index - MostLinesLookedBack; i--)
        {
            if (roles[i] == LineRole.Text && IsComplete(document.Lines[i]))
            {
                return true;
            }

            bool isBelow = roles[i] != LineRole.Text || Rules.Find(RunOf(document.Lines[i])) is not null
                || !grammar.Verbs.IsIn(document.Content, document.Lines[i].TextStart, document.Lines[i].TextEnd);
            if (!isBelow || (roles[i] == LineRole.Text && MarkerReader.Read(document.Content, document.Lines[i]) is not null))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsComplete(TextLine line) => IsComplete(document.Content, line);

    private LineRun RunOf(TextLine line) => new(document.Content, line.TextStart, line.TextEnd, grammar);

    /// <summary>"By Mariana Alencar", "by Jana Petersen"</summary>
    private static bool IsByline(LineRun run)
    {
        Word word = Word.Read(run.Text, run.Start, run.End);
        bool isByline = Bylines.Contains(word.Core) && word.End < run.End;
        for (int count = 0; isByline && word.End < run.End; count++)
        {
            word = Word.Read(run.Text, word.End, run.End);
            isByline = count < MostWordsOfByline && (word.IsCapitalized || SmallWords.Contains(word.Core));
        }

        return isByline;
    }

    private static bool IsAt(LineRun run, string words)
    {
        int end = run.Start + words.Length;
        return run.BeginsWith(words) && (end == run.End || !char.IsLetterOrDigit(run.Text[end]));
    }
}
