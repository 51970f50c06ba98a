namespace Corpus.Generator.Text;

/// <summary>A run of characters in one line of a file.</summary>
/// <param name="Start">Offset of the first character in the file's text, from 0.</param>
/// <param name="Length">Number of UTF-16 characters; 0 marks a place only.</param>
/// <param name="Line">The line it stands in, from 1.</param>
/// <param name="Column">The column of the first character in that line, from 1.</param>
internal readonly record struct Fragment(int Start, int Length, int Line, int Column)
{
    public int End => Start + Length;
}
