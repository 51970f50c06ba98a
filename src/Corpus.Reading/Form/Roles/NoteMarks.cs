using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Roles;

/// <summary>The marks in a text that lead to notes under it, "environment[1]", "reform.2", and the notes: "[1] As described …".</summary>
internal sealed class NoteMarks
{
    /// <summary>Nobody numbers notes higher in a text of this kind; a year behind a letter is no mark.</summary>
    private const int LongestNumber = 2;

    private readonly string _content;
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);

    public NoteMarks(string content, CancellationToken cancellation)
    {
        _content = content;
        for (int i = 1; i < content.Length; i++)
        {
            if (content[i] != '[' && !char.IsDigit(content[i]))
            {
                continue;
            }

            // "speed.[4]", "reform.2", "reform2": right behind a letter or a stop, and no number goes on.
            bool isBehind = char.IsLetter(content[i - 1]) || (content[i - 1] is '.' or ',' or ')' or '”' or '"' or '’' && i > 1 && !char.IsDigit(content[i - 2]));
            if (isBehind && MarkAt(i, content.Length) is string mark)
            {
                cancellation.ThrowIfCancellationRequested();
                _marks.Add(mark);
            }
        }
    }

    /// <summary>True for a line that begins with a mark that stands in the text.</summary>
    public bool BeginsNote(TextLine line)
    {
        string? mark = _marks.Count == 0 ? null : MarkAt(line.TextStart, line.TextEnd);
        int behind = line.TextStart + (mark?.Length ?? 0);
        return mark is not null && _marks.Contains(mark) && behind < line.TextEnd && (Blank.Is(_content[behind]) || mark[0] == '[')
            && char.IsUpper(_content[Blank.Skip(_content, behind, line.TextEnd)]);
    }

    /// <summary>"[4]" or "2"; null where none begins.</summary>
    private string? MarkAt(int start, int limit)
    {
        bool isBracketed = _content[start] == '[';
        int first = isBracketed ? start + 1 : start;
        int end = first;
        while (end < limit && char.IsDigit(_content[end]) && end - first <= LongestNumber)
        {
            end++;
        }

        if (end == first || end - first > LongestNumber || (isBracketed && (end >= limit || _content[end] != ']')))
        {
            return null;
        }

        bool isOpenEnd = !isBracketed && end < limit && (char.IsLetterOrDigit(_content[end]) || _content[end] is '.' or ')' or '-' or '–');
        return isOpenEnd ? null : _content.Substring(start, end - start + (isBracketed ? 1 : 0));
    }
}
