using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;

namespace Corpus.Generator.Tests.Form;

/// <summary>A file of another format under the name of a text is one error that says so; a text that looks like one is read.</summary>
public sealed class OtherFormatTests
{
    public static TheoryData<string, string> Examples()
    {
        TheoryData<string, string> examples = [];
        foreach (OtherFormat format in OtherFormat.All)
        {
            examples.Add(format.Name, format.Example);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_format_is_told_by_its_beginning(string name, string example)
    {
        Assert.Equal(name, OtherFormat.Of(example)?.Name);
        Assert.Equal(name, OtherFormat.Of("\uFEFF\r\n" + example)?.Name);
    }

    [Theory]
    [InlineData("<p>Japan-Italy Defense Ministerial Meeting</p>\n<p>May 3, 2024</p>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- saved -->\n<html xmlns=\"a\">", "HTML")]
    [InlineData("<!-- saved from url -->\n<HTML>", "HTML")]
    [InlineData("Summary\n<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>", "HTML")]
    [InlineData("<div class=\"a\">\nJapan\n</div>", "HTML")]
    [InlineData("<TEI xmlns=\"a\"><text>Words.</text></TEI>", "XML")]
    [InlineData("[{\"title\": \"Summary\"}]", "JSON")]
    [InlineData("{\n  \"title\" : \"Summary\"\n}", "JSON")]
    [InlineData("\uFFFD\uFFFD\u0011\u0871\u001A", ".doc")]
    [InlineData("\uFFFDPNG\r\n", "PNG")]
    [InlineData("\u00FF\u00D8\u00FF\u00E1..Exif", "JPEG")]
    [InlineData("GIF87a", "GIF")]
    [InlineData("MM\0*", "TIFF")]
    [InlineData("PK\u0003\u0004\u0014\0[Content_Types].xml \0\0docProps/app.xml", ".docx")]
    [InlineData("Return-Path: <a@example.org>\nMIME-Version: 1.0\nContent-Type: text/html", "MIME")]
    [InlineData("Received: from example.org\nMIME-Version: 1.0\nContent-Type: text/html", "MIME")]
    [InlineData("Delivered-To: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html", "MIME")]
    [InlineData("From: <Saved by Browser>\nSubject: Summary\nMIME-Version: 1.0\nContent-Type: multipart/related;", "MIME")]
    public void So_is_one_that_begins_otherwise(string content, string name)
    {
        ParsedDocument document = ParsedText.Of(content);

        ReadFinding found = Assert.Single(document.Findings);
        Assert.Equal(Rules.UnreadableFile.Id, found.Id);
        Assert.Contains(name, found.Values[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{p div span table tr td ul ol li h1 h2 h3 h4 h5 h6 a article section main header meta link script style title font center}")]
    [InlineData("{b i strong em br img nav body head html form summary details blockquote pre}")]
    public void A_tag_of_the_web_that_is_closed_begins_HTML(string tags) => Assert.All(
        Alternatives.Of(tags), tag => Assert.Contains("HTML", Assert.Single(ParsedText.Of($"<{tag}>Japan</{tag}>").Findings).Values[0], StringComparison.Ordinal));

    [Theory]
    [InlineData("[Press Release]\n\nSummary\n\nThe Ministers met.")]
    [InlineData("<Provisional Translation>\n\nSummary\n\nThe Ministers met.\n<End>")]
    [InlineData("<Summary>\n\nThe Ministers met.")]
    [InlineData("From: Ministry of Defence\n\nSummary\n\nThe Ministers met.")]
    [InlineData("{Summary}\n\nThe Ministers met.")]
    [InlineData("\"Summary\"\n\nThe Ministers met.")]
    [InlineData("Summary\n\nThe Ministers met.<br>They <b>agreed</b>.")]
    [InlineData("PKO seminar\n\nThe Ministers met.")]
    public void A_text_is_none(string content) => Assert.Null(OtherFormat.Of(content));
}
