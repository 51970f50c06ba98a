namespace Corpus.Tool.Report.Views;

/// <summary>
/// How the statements of a meeting are cited, with what all of these lines begin and end with said once: the page of a thousand texts is a tenth smaller for it.
/// Before, middle and behind make <see cref="Statement.Cite"/> to the character.
/// </summary>
internal sealed class SharedCitation
{
    private readonly Dictionary<Statement, string> _lines;

    /// <summary>Takes apart the citations of a meeting.</summary>
    public SharedCitation(Meeting meeting)
    {
        _lines = meeting.Statements.ToDictionary(statement => statement, statement => statement.Cite());
        if (_lines.Count == 0)
        {
            return;
        }

        string first = _lines.Values.First();
        int before = _lines.Values.Min(line => first.AsSpan().CommonPrefixLength(line));
        int behind = _lines.Values.Min(line => CommonEnd(first.AsSpan(before), line.AsSpan(before)));
        Before = first[..before];
        Behind = first[^behind..];
    }

    /// <summary>What every line begins with.</summary>
    public string Before { get; } = "";

    /// <summary>What every line ends with.</summary>
    public string Behind { get; } = "";

    /// <summary>What stands between them in the line of a statement.</summary>
    public string Middle(Statement statement) => _lines[statement][Before.Length..^Behind.Length];

    private static int CommonEnd(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
