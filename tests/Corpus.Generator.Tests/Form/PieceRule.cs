using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>The rules that hold for the form of any text.</summary>
internal static class PieceRule
{
    /// <summary>Pieces are in order, do not overlap, stand in their line, and hold every character that is not blank.</summary>
    public static void Check(ParsedDocument document, string content)
    {
        int position = 0;
        foreach (Piece piece in document.Pieces)
        {
            Assert.True(piece.Place.Length > 0, "A piece is empty.");
            Assert.True(piece.Place.Start >= position, $"A piece at {piece.Place.Start} overlaps the one before.");
            CheckBlank(content, position, piece.Place.Start);
            CheckPlace(content, piece.Place);
            position = piece.Place.End;
        }

        CheckBlank(content, position, content.Length);
    }

    /// <summary>
    /// The text of every sentence is what the file holds where its fragments are, joined with one space, or with none where
    /// a line ends in a word's hyphen.
    /// </summary>
    public static void CheckTexts(ParsedDocument document, string content)
    {
        IEnumerable<LocatedText?> texts = document.Sections
            .SelectMany(section => section.Blocks).SelectMany(block => block.Sentences).Select(sentence => sentence.Text)
            .Concat(document.Sections.Select(section => section.Heading))
            .Concat(document.OpeningRest)
            .Concat([document.Title, document.Dateline, document.Issuer, document.Opening]);
        foreach (LocatedText? text in texts)
        {
            if (text is not null)
            {
                CheckJoined([.. text.Fragments.Select(fragment => content.Substring(fragment.Start, fragment.Length))], text.Text);
                Assert.False(string.IsNullOrEmpty(text.Text));
            }
        }
    }

    private static void CheckJoined(string[] parts, string text)
    {
        int start = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            bool isSpace = i > 0 && text[start] == ' ';
            Assert.True(i == 0 || isSpace || parts[i - 1][^1] is '-' or '\u2010', $"'{parts[Math.Max(0, i - 1)]}' is joined with no space.");
            start += isSpace ? 1 : 0;
            Assert.Equal(parts[i], text.Substring(start, parts[i].Length));
            start += parts[i].Length;
        }

        Assert.Equal(text.Length, start);
    }

    private static void CheckBlank(string content, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Assert.True(Blank.Is(content[i]), $"'{content[i]}' at {i} is in no piece.");
        }
    }

    private static void CheckPlace(string content, Fragment place)
    {
        int lineStart = 0;
        int line = 1;
        for (int i = 0; i < place.Start; i++)
        {
            bool isLineEnd = content[i] == '\n' || (content[i] == '\r' && (i + 1 >= content.Length || content[i + 1] != '\n'));
            line += isLineEnd ? 1 : 0;
            lineStart = isLineEnd ? i + 1 : lineStart;
        }

        lineStart += lineStart == 0 && content[0] == Blank.ByteOrderMark ? 1 : 0;
        Assert.Equal((line, place.Start - lineStart + 1), (place.Line, place.Column));
        Assert.DoesNotContain('\n', content.Substring(place.Start, place.Length));
    }
}
