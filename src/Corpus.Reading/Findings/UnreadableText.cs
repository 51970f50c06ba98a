using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Findings;

/// <summary>Finds what makes a file unreadable as text: another format, a NUL, an encoding that is not UTF-8, or nothing to read.</summary>
internal static class UnreadableText
{
    private const char Replacement = '\uFFFD';
    private const string NotUtf8 = "it is not encoded in UTF-8";

    /// <summary>The finding at the character, or null.</summary>
    public static ReadFinding? Find(TextFile file, ImmutableArray<TextLine> lines)
    {
        // First: such a file can hold anything, and what it is says more than which character of it is none of a text.
        if (OtherFormat.Of(file.Content) is { } format)
        {
            return ReadFinding.Create(
                Rules.UnreadableFile, file.Path, PlaceOf(file, lines, 0), $"it is {format.Name}, saved under the name of a text", format.Advice);
        }

        int nul = file.Content.IndexOf('\0');
        if (nul >= 0)
        {
            return Create(file, lines, nul, "it holds the character NUL (U+0000), which no text has");
        }

        if (!file.IsUtf8)
        {
            return Create(file, lines, FindNotAscii(file.Content), NotUtf8);
        }

        // Where the system's own encoding is UTF-8, the compiler's second try reads any bytes and leaves this mark.
        int replaced = file.Content.IndexOf(Replacement);
        return replaced >= 0 ? Create(file, lines, replaced, NotUtf8 + ", or was damaged before (U+FFFD)") : null;
    }

    /// <summary>The finding of a document without a word; a lexicon and a list of sources may be empty.</summary>
    public static ReadFinding? FindEmpty(TextFile file, ImmutableArray<TextLine> lines) => lines.All(static line => line.IsBlank)
        ? ReadFinding.Create(
            Rules.UnreadableFile, file.Path, Fragment.TopOfFile, "it is empty", "Write the text in it, or take it out of the CorpusDocument items")
        : null;

    /// <summary>Where the decoding most likely went wrong: ASCII is the same in nearly every encoding.</summary>
    private static int FindNotAscii(string content)
    {
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] > '~' && content[i] != Blank.ByteOrderMark)
            {
                return i;
            }
        }

        return 0;
    }

    private static ReadFinding Create(TextFile file, ImmutableArray<TextLine> lines, int position, string reason) =>
        ReadFinding.Create(Rules.UnreadableFile, file.Path, PlaceOf(file, lines, position), reason, "Save it as UTF-8");

    private static Fragment PlaceOf(TextFile file, ImmutableArray<TextLine> lines, int position)
    {
        TextLine line = lines.Last(line => line.Start <= position || line.Number == 1);
        int start = Math.Max(position, line.Start);
        return line.Part(start, Math.Min(start + 1, file.Content.Length));
    }
}
