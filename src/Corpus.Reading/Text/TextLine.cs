namespace Corpus.Reading.Text;

/// <summary>One line of a file, without its line end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Offset of the line's first character in the file's text.</param>
/// <param name="TextStart">Offset of its first character that is not blank.</param>
/// <param name="TextEnd">Offset after its last character that is not blank; equal to the start in a blank line.</param>
internal readonly record struct TextLine(int Number, int Start, int TextStart, int TextEnd)
{
    public bool IsBlank => TextStart == TextEnd;

    public int Length => TextEnd - TextStart;

    /// <summary>Its characters without the blanks around them.</summary>
    public Fragment Whole => Part(TextStart, TextEnd);

    /// <summary>The characters between two offsets of the file's text, both in this line.</summary>
    public Fragment Part(int start, int end) => new(start, end - start, Number, start - Start + 1);
}
