using System.Text;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Properties;

/// <summary>What ties a parsed document to its file: nothing is lost, and nothing is there that the file does not hold.</summary>
internal static class SourceRules
{
    /// <summary>Read in order, the pieces hold every character of the file that is not blank, and no other.</summary>
    public static void AssertEveryCharacterIsAccountedFor(ParsedDocument document, string content) =>
        Assert.Equal(WithoutBlanks(content), WithoutBlanks(string.Concat(document.Pieces.Select(piece => At(content, piece.Place)))));

    /// <summary>Every text is what stands in the file; where it goes on behind a cut, only furniture of the page stands between.</summary>
    public static void AssertEveryTextIsFound(ParsedDocument document, string content)
    {
        foreach (LocatedText text in TextsOf(document))
        {
            Assert.NotEqual("", WithoutBlanks(text.Text));
            Assert.Equal(WithoutBlanks(string.Concat(text.Fragments.Select(place => At(content, place)))), WithoutBlanks(text.Text));
        }

        foreach (LocatedText sentence in SentencesOf(document).Where(sentence => sentence.Fragments.Count > 1))
        {
            AssertOnlyFurnitureBetween(document, sentence, content);
        }
    }

    /// <summary>Every content of an act is a part of its sentence, and who did it is a speaker of the sentence.</summary>
    public static void AssertEveryActIsFound(ReadMeeting meeting)
    {
        foreach ((string text, StatementReading reading) in meeting.StatementTexts().Zip(meeting.Statements))
        {
            foreach (ReadAct act in reading.Acts)
            {
                Assert.InRange(act.Start, 0, text.Length);
                Assert.InRange(act.Start + act.Length, act.Start, text.Length);
                Assert.Empty(act.Speakers.Except(reading.Speakers));
            }
        }

        Assert.Equal(meeting.StatementTexts().Count(), meeting.Statements.Count);
    }

    private static IEnumerable<LocatedText> SentencesOf(ParsedDocument document) =>
        document.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Sentences).Select(sentence => sentence.Text);

    private static IEnumerable<LocatedText> TextsOf(ParsedDocument document) => SentencesOf(document)
        .Concat(document.OpeningRest)
        .Concat(document.Sections.Select(section => section.Heading).Append(document.Title).Append(document.Dateline)
            .Append(document.Issuer).Append(document.Opening).OfType<LocatedText>());

    private static void AssertOnlyFurnitureBetween(ParsedDocument document, LocatedText sentence, string content)
    {
        for (int i = 1; i < sentence.Fragments.Count; i++)
        {
            int start = sentence.Fragments[i - 1].End;
            int end = sentence.Fragments[i].Start;
            Assert.True(start <= end, "The fragments of a sentence are not in order.");
            IEnumerable<Piece> between = document.Pieces.Items.Where(piece => piece.Place.Start >= start && piece.Place.End <= end);
            Assert.All(between, piece => Assert.True(
                piece.Kind is PieceKind.PageFurniture or PieceKind.Markup or PieceKind.Unclassified,
                $"{piece.Kind} '{At(content, piece.Place)}' stands inside the sentence '{sentence.Text}'."));
        }
    }

    private static string At(string content, Fragment place) => content.Substring(place.Start, place.Length);

    private static string WithoutBlanks(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character) && character != '\uFEFF')
            {
                kept.Append(character);
            }
        }

        return kept.ToString();
    }
}
