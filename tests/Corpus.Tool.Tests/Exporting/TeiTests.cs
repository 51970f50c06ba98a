using System.Xml.Linq;

namespace Corpus.Tool.Tests.Exporting;

public class TeiTests
{
    private const string Schema = "shared/schemas/tei_all.rng";

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [ProgramFact("jing", Schema)]
    public void Each_document_is_valid()
    {
        using MadeTexts texts = new(20);
        string document = texts.Add("2025-06-01.txt", "Some Title\n\nNothing that is a summary of a meeting stands here.\n");
        using Export builtIn = Export.As("tei");
        using Export made = Export.As("tei", "--texts", texts.Pattern, document);
        string[] files = [.. new[] { builtIn, made }.SelectMany(export => Directory.GetFiles(export.Output, "*.xml"))];
        Assert.InRange(files.Length, 25, 26);
        Assert.Equal((0, ""), Programs.Run("jing", [ProgramFactAttribute.Beside(Schema)!, .. files]));
    }

    [Fact]
    public void The_words_of_the_text_can_be_read_back()
    {
        using Export export = Export.As("tei");
        foreach (Meeting meeting in Meetings.All)
        {
            XElement body = Read(export, meeting).Descendants(Tei + "body").Single();
            Assert.Equal(meeting.Statements.Select(statement => statement.Text), body.Descendants(Tei + "s").Select(s => s.Value));
            Assert.Equal(
                Words(string.Join('\n', meeting.Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading ?? "")))),
                Words(string.Join('\n', body.Elements(Tei + "div").Select(div => div.Value))));
            Assert.Equal(meeting.Opening, body.Elements(Tei + "p").Single().Value);
        }
    }

    [Fact]
    public void Each_word_between_the_first_heading_and_the_end_stands_in_the_source()
    {
        using Export export = Export.As("tei");
        string source = string.Join(' ', Words(Checkout.Summary("2024-10-19.txt")));
        XElement body = Read(export, Meetings.On20241019).Descendants(Tei + "body").Single();
        Assert.Contains(string.Join(' ', Words(string.Concat(body.Elements(Tei + "div").Select(div => div.Value)))), source, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_speaks_is_one_of_the_people()
    {
        using Export export = Export.As("tei");
        XElement document = Read(export, Meetings.On20241019);
        Assert.Equal(
            ["p1 Nakatani Defense Minister", "p2 Austin Defense Secretary"],
            document.Descendants(Tei + "person").Select(person => $"{(string)person.Attribute(XNamespace.Xml + "id")!} {(string)person.Descendants(Tei + "surname").Single()} {(string)person.Element(Tei + "occupation")!}"));
        Assert.All(document.Descendants(Tei + "s"), s => Assert.Equal("#p1 #p2", (string)s.Parent!.Attribute("who")!));
    }

    [Fact]
    public void Each_event_that_a_statement_names_is_a_ref()
    {
        using Export export = Export.As("tei");
        Assert.All(Meetings.All, meeting => Assert.Equal(
            meeting.References.Select(reference => (reference.Text, reference.Date?.ToString())),
            Read(export, meeting).Descendants(Tei + "ref").Select(reference => (reference.Value, (string?)reference.Attribute("n")))));
    }

    [Fact]
    public void Each_topic_of_a_statement_is_an_interp()
    {
        using Export export = Export.As("tei");
        XElement document = Read(export, Meetings.On20241019);
        XElement fourth = document.Descendants(Tei + "s").Single(s => (string?)s.Attribute("n") == "2024-10-19/4");
        Assert.Equal("#topic-TaiwanStrait #verb-Reiterate", (string?)fourth.Attribute("ana"));
        Assert.Equal("Taiwan Strait", document.Descendants(Tei + "interp").Single(interp => (string?)interp.Attribute(XNamespace.Xml + "id") == "topic-TaiwanStrait").Value);
    }

    private static XElement Read(Export export, Meeting meeting) =>
        XDocument.Load(Directory.GetFiles(export.Output, $"{meeting.Id}-*.xml").Single(), LoadOptions.PreserveWhitespace).Root!;

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
