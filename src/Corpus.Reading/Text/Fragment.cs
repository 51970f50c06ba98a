namespace Corpus.Reading.Text;

/// <summary>A run of characters in one line of a file.</summary>
/// <param name="Start">Offset of the first character in the file's text, from 0.</param>
/// <param name="Length">Number of UTF-16 characters; 0 marks a place only.</param>
/// <param name="Line">The line it stands in, from 1.</param>
/// <param name="Column">The column of the first character in that line, from 1.</param>
internal readonly record struct Fragment(int Start, int Length, int Line, int Column)
{
    /// <summary>The place of what is wrong with a file as a whole.</summary>
    public static readonly Fragment TopOfFile = new(0, 0, 1, 1);

    public int End => Start + Length;

    /// <summary>Its characters, in the text that it is a fragment of.</summary>
    public string In(string content) => content.Substring(Start, Length);

    /// <summary>The fragment from an offset of the text to its own end.</summary>
    public Fragment From(int start) => new(start, End - start, Line, Column + start - Start);

    /// <summary>The fragment without the blanks around it.</summary>
    public Fragment Trim(string content)
    {
        int start = Blank.Skip(content, Start, End);
        return From(start) with { Length = Blank.TrimEnd(content, start, End) - start };
    }
}
