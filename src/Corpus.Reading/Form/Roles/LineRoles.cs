using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Page;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Roles;

/// <summary>Tells the lines of the text from those of the page.</summary>
internal static class LineRoles
{
    private const int LongestTitleLine = 400;
    private const int LongestPageNumber = 3;
    private const int MostBlankLines = 3;

    /// <summary>The role of each line from <paramref name="start"/> on; those before it are blank.</summary>
    public static LineRole[] Read(DocumentLines document, Grammar grammar, int start, string? title, CancellationToken cancellation)
    {
        LineRole[] roles = new LineRole[document.Lines.Length];
        string normalizedTitle = title is null ? "" : TitleForm.Normalize(title);
        string shortTitle = title is null ? "" : TitleForm.Normalize(TitleForm.WithoutNote(title));
        TableRows tables = new(document, grammar);
        NoteMarks notes = new(document.Content, cancellation);
        int end = SecondHead.Find(document, grammar, start, normalizedTitle, cancellation);
        int before = -1;
        int titleEnd = -1;
        for (int i = start; i < end; i++)
        {
            TextLine line = document.Lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            titleEnd = i > titleEnd ? EndOfTitleAgain(document, i, normalizedTitle, shortTitle) : titleEnd;

            // In this order: the frame of a table has cells as its rows have, and a row can begin with the mark of a note.
            if (i <= titleEnd || tables.IsBorder(i))
            {
                roles[i] = LineRole.Furniture;
            }
            else if (tables.IsRow(i))
            {
                roles[i] = LineRole.TableRow;
            }
            else if (IsNote(document, notes, roles, i, before))
            {
                roles[i] = LineRole.Note;
            }
            else
            {
                roles[i] = RoleOf(document, grammar, i, before);
            }

            before = roles[i] == LineRole.Text ? i : before;
        }

        MarkSecondText(document, roles, end);
        new TailLines(document, grammar, roles).Mark(start, end, cancellation);
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

    /// <param name="before">The index of the last line of text; -1 when there is none.</param>
    private static LineRole RoleOf(DocumentLines document, Grammar grammar, int index, int before)
    {
        TextLine line = document.Lines[index];
        if (IsStray(document.Content, line) && !PageMark.IsRule(document.Content, line.TextStart, line.TextEnd))
        {
            return ClosesLineBefore(document, index, before) || IsLoneBullet(document, index) ? LineRole.Text : LineRole.Stray;
        }

        bool isComplete = before < 0 || TailLines.IsComplete(document.Content, document.Lines[before]);
        FurnitureKind kind = PageFurniture.Classify(new LineRun(document.Content, line.TextStart, line.TextEnd, grammar));
        bool isFurniture = kind switch
        {
            FurnitureKind.Certain => true,
            FurnitureKind.Likely => (isComplete && !GoesOnSmall(document, index)) || IsPageNumber(document, index),
            _ => false,
        };
        return isFurniture ? LineRole.Furniture : LineRole.Text;
    }

    /// <summary>True for a stop or bracket that was wrapped onto a line of its own.</summary>
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

        return line.Length <= 3 && before >= 0 && !TailLines.IsComplete(document.Content, document.Lines[before]);
    }

    /// <summary>True for a bullet on a line of its own, which begins the item on the next one.</summary>
    private static bool IsLoneBullet(DocumentLines document, int index)
    {
        TextLine line = document.Lines[index];
        int next = index + 1;
        while (next < document.Lines.Length && next <= index + MostBlankLines && document.Lines[next].IsBlank)
        {
            next++;
        }

        return line.Length == 1 && MarkerReader.Read(document.Content, line) is { Form: MarkerForm.Bullet or MarkerForm.Ornament }
            && next < document.Lines.Length && !document.Lines[next].IsBlank && !IsStray(document.Content, document.Lines[next]);
    }

    /// <summary>True for a note under the text, and for the lines that go on with it.</summary>
    private static bool IsNote(DocumentLines document, NoteMarks notes, LineRole[] roles, int index, int before)
    {
        bool isFree = before < 0 || before < index - 1 || TailLines.IsComplete(document.Content, document.Lines[before]);
        return (isFree && before >= 0 && notes.BeginsNote(document.Lines[index])) || (index > 0 && roles[index - 1] == LineRole.Note);
    }

    private static void MarkSecondText(DocumentLines document, LineRole[] roles, int start)
    {
        for (int i = start; i < roles.Length; i++)
        {
            roles[i] = document.Lines[i].IsBlank ? LineRole.Blank : LineRole.OtherText;
        }
    }

    /// <summary>The number of a page, between blank lines, can stand in the middle of a sentence.</summary>
    private static bool IsPageNumber(DocumentLines document, int index)
    {
        TextLine line = document.Lines[index];
        return char.IsDigit(document.Content[line.TextStart]) && char.IsDigit(document.Content[line.TextEnd - 1])
            && line.Length <= LongestPageNumber && IsAlone(document, index);
    }

    /// <summary>"Next" / "steps"</summary>
    private static bool GoesOnSmall(DocumentLines document, int index) =>
        index + 1 < document.Lines.Length && !document.Lines[index + 1].IsBlank
        && char.IsLower(document.Content[document.Lines[index + 1].TextStart]);

    private static bool IsAlone(DocumentLines document, int index) =>
        (index == 0 || document.Lines[index - 1].IsBlank)
        && (index + 1 >= document.Lines.Length || document.Lines[index + 1].IsBlank);

    /// <summary>
    /// The index of the last line where the title stands again, in one line or as many as the title itself can have, with
    /// "(PDF)" or without; -1 where it does not.
    /// </summary>
    private static int EndOfTitleAgain(DocumentLines document, int index, string title, string shortTitle)
    {
        if (IsTitleWithNote(document, index, shortTitle))
        {
            return index;
        }

        string words = "";
        int lines = 0;
        for (int i = index; title.Length > 0 && i < document.Lines.Length && lines < TitleForm.MostLines; i++)
        {
            TextLine line = document.Lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            int mark = line.Length > LongestTitleLine ? -1 : Attachment.FindFileMark(document.Content, line.TextStart, line.TextEnd);
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

    /// <summary>
    /// "… (Summary)" where the title is without it, or the other way round; "… | Ministry of Defense" as pages are named.
    /// </summary>
    private static bool IsTitleWithNote(DocumentLines document, int index, string title)
    {
        TextLine line = document.Lines[index];
        return title.Length > 0 && line.Length <= LongestTitleLine && TitleForm.CanGoOnWith(title, 0, document.Content, line.TextStart, line.TextEnd)
            && TitleForm.Normalize(TitleForm.WithoutNote(document.Content.Substring(line.TextStart, line.Length))) == title;
    }
}
