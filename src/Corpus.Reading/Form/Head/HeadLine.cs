using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Page;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>Tells what a line before the opening is, part by part: a dateline and an issuer can share one.</summary>
internal static class HeadLine
{
    private const int LongestShared = 160;
    private const string Separators = ",.|/·•:;-–—()（）";

    /// <summary>What a line is that is nothing else.</summary>
    public static LineRule<LineRun, PieceKind>[] Rules { get; } =
    [
        new("dateline", "Published: May 3, 2024", "Before furniture, to which \"Published\" alone belongs.", PieceKind.Dateline,
            static run => DatelineForm.Is(run.Text, run.Start, run.End)),
        new("dateline between bars", "News item | 12-11-2020 | 17:25", "Behind the plain one, which can have a bar too.", PieceKind.Dateline,
            static run => BarredDateline.Is(run.Text, run.Start, run.End)),
        new("furniture", "Ministry of Defense (PDF)", "Before issuers: a link can name one.", PieceKind.PageFurniture,
            static run => PageFurniture.Classify(run) != FurnitureKind.None),
        new("issuer", "Ministry of Defense", "Before bylines: a label can stand before a ministry.", PieceKind.Issuer,
            static run => IssuerForm.Is(run.Text, run.Start, run.End)),
        new("byline", "Author: MoD PR Department", "Last: only its label tells.", PieceKind.PageFurniture,
            static run => BylineForm.Is(run.Text, run.Start, run.End)),
    ];

    /// <summary>
    /// The parts of the line with what each is, in order. A part of kind <see cref="PieceKind.Title"/> is one that is
    /// nothing else, and so can be the title.
    /// </summary>
    public static List<(PieceKind Kind, int Start, int End)> Read(string text, int start, int end, Grammar grammar)
    {
        List<(PieceKind Kind, int Start, int End)> parts = [];
        int own = DatelineForm.SkipOtherCalendar(text, start, end);
        Add(parts, PieceKind.PageFurniture, text, start, own);
        if (own > start)
        {
            parts.AddRange(Read(text, own, end, grammar));
        }
        else if (KindOf(text, start, end, grammar) is { } kind)
        {
            parts.Add((kind, start, end));
        }
        else if (!AddShared(parts, text, start, end, grammar))
        {
            int title = TitleForm.SkipLabel(text, Blank.Skip(text, Attachment.Skip(text, start, end), end), end);
            Add(parts, PieceKind.PageFurniture, text, start, title);
            Add(parts, PieceKind.Title, text, title, end);
        }

        return parts;
    }

    private static PieceKind? KindOf(string text, int start, int end, Grammar grammar) =>
        Rules.Find(new LineRun(text, start, end, grammar))?.Kind;

    /// <summary>
    /// "May 3, 2024 Ministry of Defense", "Ministry of Defense, 3 May 2024", "Press Release | Ministry of Defense". A line of
    /// two parts comes before one of more, wherever it is cut.
    /// </summary>
    private static bool AddShared(List<(PieceKind Kind, int Start, int End)> parts, string text, int start, int end, Grammar grammar)
    {
        List<Cut> cuts = end - start > LongestShared ? [] : Cuts(text, start, end, grammar);
        Cut? cut = cuts.Find(one => KindOf(text, one.Right, end, grammar) is { } right && right != one.Left)
            ?? cuts.Find(one => IsKnown(Read(text, one.Right, end, grammar), one.Left));
        if (cut is null)
        {
            return false;
        }

        parts.Add((cut.Left, start, cut.LeftEnd));
        Add(parts, PieceKind.PageFurniture, text, cut.LeftEnd, cut.Right);
        parts.AddRange(Read(text, cut.Right, end, grammar));
        return true;
    }

    /// <summary>True where the parts begin with another kind, and no part is nothing else.</summary>
    private static bool IsKnown(List<(PieceKind Kind, int Start, int End)> parts, PieceKind before) =>
        parts[0].Kind != before && parts.TrueForAll(static part => part.Kind != PieceKind.Title);

    /// <summary>Where a line can be cut behind a part that is known.</summary>
    private static List<Cut> Cuts(string text, int start, int end, Grammar grammar)
    {
        List<Cut> cuts = [];
        for (Word word = Word.Read(text, start, end); word.End < end; word = Word.Read(text, word.End, end))
        {
            int leftEnd = TrimSeparators(text, start, word.End);
            int right = SkipSeparators(text, word.End, end);
            if (leftEnd > start && right < end && KindOf(text, start, leftEnd, grammar) is { } left)
            {
                cuts.Add(new Cut(left, leftEnd, right));
            }
        }

        return cuts;
    }

    private static void Add(List<(PieceKind Kind, int Start, int End)> parts, PieceKind kind, string text, int start, int end)
    {
        int first = Blank.Skip(text, start, end);
        int last = Blank.TrimEnd(text, first, end);
        if (first < last)
        {
            parts.Add((kind, first, last));
        }
    }

    private static int TrimSeparators(string text, int start, int end)
    {
        while (end > start && (Blank.Is(text[end - 1]) || Separators.IndexOf(text[end - 1]) >= 0))
        {
            end--;
        }

        return end;
    }

    private static int SkipSeparators(string text, int start, int end)
    {
        while (start < end && (Blank.Is(text[start]) || Separators.IndexOf(text[start]) >= 0))
        {
            start++;
        }

        return start;
    }

    /// <summary>A part that is known, and where what is behind it begins.</summary>
    private sealed record Cut(PieceKind Left, int LeftEnd, int Right);
}
