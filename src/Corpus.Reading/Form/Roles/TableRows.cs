using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Roles;

/// <summary>
/// Recognizes the rows of a table: "| Visit | Month |" alone; "Visit | Month", and cells that tabs or gaps part, beside
/// another row of as many cells.
/// </summary>
internal sealed class TableRows(DocumentLines document, Grammar grammar)
{
    /// <summary>No row has more characters.</summary>
    public const int LongestRow = 400;

    /// <summary>A cell holds a name or a number; what is longer is a sentence that a gap stands in.</summary>
    private const int LongestCell = 60;
    private const int SmallestGap = 3;

    /// <summary>"Minister Lund agreed"</summary>
    private const int FewestWordsOfClause = 3;

    /// <summary>A page leaves one line blank between two rows, where it leaves any.</summary>
    private const int MostBlankLines = 1;
    private const string Borders = "|+-=:–—─│┼ \t";

    /// <summary>True for a line of a table's frame: "| --- | --- |", "+----+----+".</summary>
    public bool IsBorder(int index)
    {
        TextLine line = document.Lines[index];
        bool isFrame = false;
        for (int i = line.TextStart; i < line.TextEnd; i++)
        {
            isFrame |= document.Content[i] is '|' or '+' or '│' or '┼';
            if (Borders.IndexOf(document.Content[i]) < 0)
            {
                return false;
            }
        }

        return isFrame && line.Length > 1;
    }

    /// <summary>True for a row of a table.</summary>
    public bool IsRow(int index)
    {
        int cells = CountCells(index);
        if (cells < 2)
        {
            return false;
        }

        TextLine line = document.Lines[index];
        bool isFramed = document.Content[line.TextStart] == '|' && document.Content[line.TextEnd - 1] == '|';
        return isFramed || IsBesideRow(index, -1, cells) || IsBesideRow(index, 1, cells);
    }

    private bool IsBesideRow(int index, int step, int cells)
    {
        int blank = 0;
        for (int i = index + step; i >= 0 && i < document.Lines.Length && blank <= MostBlankLines; i += step)
        {
            if (!document.Lines[i].IsBlank)
            {
                return IsBorder(i) || (CountCells(i) is > 1 and var others && (others == cells || (HasTab(i) && HasTab(index))));
            }

            blank++;
        }

        return false;
    }

    /// <summary>"Total" and a number below rows of three: a tab parts cells, however many there are.</summary>
    private bool HasTab(int index)
    {
        TextLine line = document.Lines[index];
        return document.Content.IndexOf('\t', line.TextStart, line.Length) >= 0;
    }

    /// <summary>How many cells the line has; 0 for one that is no row: with a marker, a verb, or a cell that is too long.</summary>
    private int CountCells(int index)
    {
        TextLine line = document.Lines[index];
        if (line.IsBlank || line.Length > LongestRow || MarkerReader.Read(document.Content, line) is not null)
        {
            return 0;
        }

        int cells = 0;
        for (int start = SkipEdge(line.TextStart, line.TextEnd); start < line.TextEnd; cells++)
        {
            int end = EndOfCell(start, line.TextEnd);
            if (end - start > LongestCell || HasClause(start, Blank.TrimEnd(document.Content, start, end), isParted: end < line.TextEnd || start > line.TextStart))
            {
                return 0;
            }

            start = SkipEdge(end, line.TextEnd);
        }

        return cells;
    }

    /// <summary>A cell with a verb is a sentence; behind a tab or a bar one or two words are a value, "postponed", "in production".</summary>
    private bool HasClause(int start, int end, bool isParted)
    {
        bool isValue = isParted && Word.Count(document.Content, start, end) < FewestWordsOfClause && (IsParting(start - 1) || IsParting(end));
        return !isValue && grammar.Verbs.IsIn(document.Content, start, end);
    }

    private bool IsParting(int index) => index >= 0 && index < document.Content.Length && document.Content[index] is '\t' or '|' or '│';

    private int EndOfCell(int start, int end)
    {
        int blanks = 0;
        for (int i = start; i < end; i++)
        {
            blanks = document.Content[i] == ' ' ? blanks + 1 : 0;
            if (document.Content[i] is '|' or '\t' or '│' || blanks == SmallestGap)
            {
                return blanks == SmallestGap ? i + 1 - SmallestGap : i;
            }
        }

        return end;
    }

    private int SkipEdge(int start, int end)
    {
        while (start < end && (document.Content[start] is '|' or '│' || Blank.Is(document.Content[start])))
        {
            start++;
        }

        return start;
    }
}
