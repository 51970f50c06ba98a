using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>A line of the text, without the lines of the page between it and the one before.</summary>
/// <param name="Index">Its index among all lines.</param>
/// <param name="IsApart">True when a blank line, or something of the page, stands before it.</param>
internal readonly record struct BodyLine(int Index, TextLine Line, bool IsApart)
{
    /// <summary>True behind the row of a table or a note: no sentence goes on behind one.</summary>
    public bool IsBehindTable { get; init; }
}
