using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>What a line after the head is.</summary>
internal enum LineRole
{
    Blank,
    Text,
    Furniture,
    Dateline,
    Issuer,

    /// <summary>No letter or digit in it.</summary>
    Stray,
}

/// <summary>Tells the lines of the text from those of the page.</summary>
internal static class LineRoles
{
    private const int LongestTitleLine = 400;
    private const int MostTitleLines = 4;
    private const int LongestPageNumber = 3;

    /// <summary>What stands below the text.</summary>
    public static LineRule<LineRun, LineRole>[] TailRules { get; } =
    [
        new("dateline", "Published: May 3, 2024", "Before where to ask, whose labels can stand before a day.", LineRole.Dateline,
            static run => DatelineForm.Is(run.Text, run.Start, run.End)),
        new("issuer", "Ministry of Defense", "Before where to ask: a body is no way to reach it.", LineRole.Issuer,
            static run => IssuerForm.Is(run.Text, run.Start, run.End)),
        new("where to ask", "Contact: Public Affairs, press@example.org", "Before initials, which are letters alone.", LineRole.Furniture,
            PageFurniture.IsWhereToAsk),
        new("initials of the typist", "ABC/XYZ", "Last: a body's short name beside another's looks alike.", LineRole.Furniture,
            static run => PageMark.IsInitials(run.Text, run.Start, run.End)),
    ];

    /// <summary>The role of each line from <paramref name="start"/> on; those before it are blank.</summary>
    public static LineRole[] Read(DocumentLines document, Grammar grammar, int start, string? title, CancellationToken cancellation)
    {
        LineRole[] roles = new LineRole[document.Lines.Length];
        string normalizedTitle = title is null ? "" : TitleForm.Normalize(title);
        int before = -1;
        int titleEnd = -1;
        for (int i = start; i < roles.Length; i++)
        {
            TextLine line = document.Lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            titleEnd = i > titleEnd ? EndOfTitleAgain(document, i, normalizedTitle) : titleEnd;
            roles[i] = i <= titleEnd ? LineRole.Furniture : RoleOf(document, grammar, i, before);
            before = roles[i] == LineRole.Text ? i : before;
        }

        MarkTail(document, grammar, roles, start);
        return roles;
    }

    /// <summary>True for a line with characters but without a letter or digit.</summary>
    public static bool IsStray(string text, TextLine line)
    {
        for (int i = line.TextStart; i < line.TextEnd; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || text[i] is (>= '①' and <= '⑳') or (>= 'Ⅰ' and <= 'Ⅻ'))
            {
                return false;
            }
        }

        return !line.IsBlank;
    }

    // "before" is the index of the last line of text; -1 when there is none.
    private static LineRole RoleOf(DocumentLines document, Grammar grammar, int index, int before)
    {
        TextLine line = document.Lines[index];
        if (IsStray(document.Content, line) && !PageMark.IsRule(document.Content, line.TextStart, line.TextEnd))
        {
            return ClosesLineBefore(document, index, before) ? LineRole.Text : LineRole.Stray;
        }

        bool isComplete = before < 0 || IsComplete(document.Content, document.Lines[before]);
        FurnitureKind kind = PageFurniture.Classify(new LineRun(document.Content, line.TextStart, line.TextEnd, grammar));
        bool isFurniture = kind switch
        {
            FurnitureKind.Certain => true,
            FurnitureKind.Likely => (isComplete && !GoesOnSmall(document, index)) || IsPageNumber(document, index),
            _ => false,
        };
        return isFurniture ? LineRole.Furniture : LineRole.Text;
    }

    // A stop or bracket that was wrapped onto a line of its own.
    private static bool ClosesLineBefore(DocumentLines document, int index, int before)
    {
        TextLine line = document.Lines[index];
        for (int i = line.TextStart; i < line.TextEnd; i++)
        {
            char character = document.Content[i];
            if (!SentenceEnd.IsStop(character) && !SentenceEnd.IsCloser(character))
            {
                return false;
            }
        }

        return line.Length <= 3 && before >= 0 && !IsComplete(document.Content, document.Lines[before]);
    }

    // The number of a page, between blank lines, can stand in the middle of a sentence.
    private static bool IsPageNumber(DocumentLines document, int index)
    {
        TextLine line = document.Lines[index];
        return char.IsDigit(document.Content[line.TextStart]) && char.IsDigit(document.Content[line.TextEnd - 1])
            && line.Length <= LongestPageNumber && IsAlone(document, index);
    }

    // "Next" / "steps"
    private static bool GoesOnSmall(DocumentLines document, int index) =>
        index + 1 < document.Lines.Length && !document.Lines[index + 1].IsBlank
        && char.IsLower(document.Content[document.Lines[index + 1].TextStart]);

    private static bool IsAlone(DocumentLines document, int index) =>
        (index == 0 || document.Lines[index - 1].IsBlank)
        && (index + 1 >= document.Lines.Length || document.Lines[index + 1].IsBlank);

    private static bool IsComplete(string text, TextLine line) =>
        text[line.TextEnd - 1] is ':' or '：' || SentenceEnd.FindStop(text, line.TextStart, line.TextEnd) >= 0;

    // The title again, in one line or as many as the title itself can have, with "(PDF)" or without; the index of its
    // last line, or -1.
    private static int EndOfTitleAgain(DocumentLines document, int index, string title)
    {
        string words = "";
        int lines = 0;
        for (int i = index; title.Length > 0 && i < document.Lines.Length && lines < MostTitleLines; i++)
        {
            TextLine line = document.Lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            int mark = line.Length > LongestTitleLine ? -1 : PageFurniture.FindFileMark(document.Content, line.TextStart, line.TextEnd);
            int end = mark >= 0 ? mark : line.TextEnd;
            if (!TitleForm.CanGoOnWith(title, words.Length, document.Content, line.TextStart, end))
            {
                break;
            }

            words += end - line.TextStart > LongestTitleLine
                ? "\n"
                : TitleForm.Normalize(document.Content.Substring(line.TextStart, end - line.TextStart));
            if (words == title)
            {
                return i;
            }

            if (mark >= 0 || !title.StartsWith(words, StringComparison.Ordinal))
            {
                break;
            }

            lines++;
        }

        return -1;
    }

    // A dateline or an issuer can stand below the text instead of above it, who typed it, and where to ask.
    private static void MarkTail(DocumentLines document, Grammar grammar, LineRole[] roles, int start)
    {
        for (int i = roles.Length - 1; i > start; i--)
        {
            if (roles[i] != LineRole.Text)
            {
                continue;
            }

            LineRole role = RoleInTail(document, grammar, i);
            bool isApart = roles[i - 1] != LineRole.Text || IsComplete(document.Content, document.Lines[i - 1])
                || RoleInTail(document, grammar, i - 1) != LineRole.Text;
            if (!isApart || role == LineRole.Text)
            {
                return;
            }

            roles[i] = role;
        }
    }

    private static LineRole RoleInTail(DocumentLines document, Grammar grammar, int index)
    {
        TextLine line = document.Lines[index];
        return TailRules.Find(new LineRun(document.Content, line.TextStart, line.TextEnd, grammar))?.Kind ?? LineRole.Text;
    }
}
