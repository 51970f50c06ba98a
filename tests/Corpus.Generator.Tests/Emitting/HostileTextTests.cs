using System.Xml.Linq;
using Corpus.Generator.Emitting;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Generator.Emitting.Lookups;
using Corpus.Generator.Tests.Hostile;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

[Collection(LargeInput.Name)]
public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "\"", "\"\"\"", "\"\"\"\"\"\"\"\"\"\"u8; } class X {", "*/ /* //", "</summary><script>&amp;&#0;]]>", "{0} {{ }} {x}", "\\ \\u0041 \\", "\\",
        "tab\tcr\rlf\ncrlf\r\nnul\0bell\a", "\u2028 \u2029 \u0085 \v \f", "\uD800", "\uDC00\uD800", "a\uD83D\uDE00b\uD83D",
        "\u202Ereversed\u202C \u2066isolated\u2069 \u200B\u200D\uFEFF\u00AD", "\uFFFE\uFFFF\uFDD0", "\uDB40\uDC41\uDBFF\uDFFF",
        "日本の防衛大臣 한국 Ω ü", "-", " leading and trailing ", "", "#if X", "end", "contents 1 2 3", "\ncontents 9 9 9\n", "  by nobody",
        "12 twelve", new string('"', 200), "@class $\"{x}\"", "\u00A0\u3000\u2003", "e\u0301 \u0301",
    ];

    /// <summary>Each as a string literal and as data in UTF-8.</summary>
    public static TheoryData<string, bool> TextsBothWays
    {
        get
        {
            TheoryData<string, bool> both = [];
            foreach (string text in Texts)
            {
                both.Add(text, false);
                both.Add(text, true);
            }

            return both;
        }
    }

    [Theory]
    [MemberData(nameof(TextsBothWays))]
    public void Text_is_read_back_exactly_wherever_it_stands(string text, bool isUtf8)
    {
        string sentence = "Before " + text + " after";
        LinkedMeeting document = Document(
            Head(SampleCorpus.March) with { Place = new ReadPlace("Odd", text + "!", null, null, null) },
            text,
            [
                Section(text + "1", text, 4, Paragraph(Sentence(4, text), LeadIn(5, text + ":")), Item(text + "2", 1, Sentence(6, sentence))),
                Section("2", null, 8, Paragraph(Sentence(8, sentence)) with { Text = text }),
            ],
            [
                Build.Reading(),
                Build.Reading(acts: [Act("Confirm", sentence, text)], references: new ReadReference(text, 2025, null, null, true)),
            ],
            terms: [["Odd"]],
            url: "https://example.org/" + text,
            opening: text,
            issuer: text);
        LinkedCorpus corpus = CorpusOf(document) with
        {
            Places = Array(new PlaceEntry("Odd", text, text, null, text, Array(0), Array<int>())),
            Terms = Array(new TermEntry("Odd", text, Array(text, text + "x"), Array(0)) { First = new Mention(SampleCorpus.March, text) }),
        };
        Meeting meeting = EmittedCorpus.Load(corpus, [document], new EmitOptions("Made.ForTests", IsPublic: true, AreLong: isUtf8)).Meetings[0];

        Assert.Equal((text, text, text), (meeting.Title, meeting.Issuer, meeting.Opening));
        Assert.Equal(text + "!", meeting.Place!.Name);
        Assert.Equal(text, meeting.Place.TimeZoneId);
        Assert.Equal((text + "1", text), (meeting.Sections[0].Number, meeting.Sections[0].Heading));
        Assert.Null(meeting.Sections[1].Heading);
        Assert.Equal([text, sentence, sentence], meeting.Statements.Select(statement => statement.Text));
        Assert.Equal([text + " " + text + ":", sentence], meeting.Sections[0].Blocks.Select(block => block.Text));
        Assert.Equal(text, meeting.Sections[1].Blocks[0].Text);
        Assert.Equal(text + "2", ((Item)meeting.Sections[0].Blocks[1]).Number);
        Assert.Equal(text, meeting.Statements[1].Acts[0].Content);
        Assert.Equal(text, meeting.Statements[1].References[0].Text);
        Assert.Equal([text, text + "x"], meeting.Statements[0].Terms[0].Expansions.AsEnumerable());
        Assert.All(meeting.Statements, statement => Assert.DoesNotContain(statement.Cite() + statement, character => char.IsControl(character) || character is '\u2028' or '\u2029'));
    }

    [Fact]
    public void A_sentence_of_megabytes_with_very_many_acts_and_references_is_read_back()
    {
        int many = Extent.Of(full: 100_000, usual: 5_000);
        string sentence = string.Concat(Enumerable.Repeat("confirmed “é” ", many * 7));
        ReadAct[] acts = [.. Enumerable.Range(0, many).Select(i => new ReadAct("Confirm", "Assertive", Array<int>(), i, 3, false))];
        ReadReference[] references = [.. Enumerable.Range(0, many).Select(i => new ReadReference("meeting", 2025, 1, 1, true))];
        LinkedMeeting document = Document(
            Head(SampleCorpus.March), "Made for tests", [Section(null, null, 2, Paragraph(Sentence(2, sentence)))], [Build.Reading(acts: acts, references: references)]);
        EmitOptions options = new("Made.ForTests", IsPublic: true, AreLong: true);
        Statement statement = EmittedCorpus.Load(CorpusOf(document), [document], options).Meetings[0].Statements[0];
        Assert.Equal(sentence, statement.Text);
        Assert.Equal(acts.Select(act => sentence.Substring(act.Start, act.Length)), statement.Acts.Select(act => act.Content));
        Assert.Equal(references.Length, statement.References.Length);
    }

    [Fact]
    public void No_hidden_character_stands_raw_in_the_code()
    {
        string every = string.Concat(Enumerable.Range(1, 0xFFFF).Select(code => (char)code));
        LinkedMeeting document = Document(Head(SampleCorpus.March), every, [Section("1", every, 4, Paragraph(Sentence(4, every)))]);
        string code = MeetingEmitter.Emit(document, new EmitOptions("Made", true)) + MeetingsEmitter.Emit(CorpusOf(document), new EmitOptions("Made", true));
        Assert.DoesNotContain(code.Replace("\n", "", StringComparison.Ordinal), character =>
            char.IsControl(character) || char.IsSurrogate(character) ||
            char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format or
                System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
        Meeting meeting = EmittedCorpus.Load(document).Meetings[0];
        Assert.Equal(every, meeting.Statements[0].Text);
        Assert.Equal(every, meeting.Title);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Documentation_stays_well_formed_XML_with_the_text_as_its_content(string text)
    {
        LinkedMeeting document = Document(Head(SampleCorpus.March), text, [Section("1", text, 4, Paragraph(Sentence(4, text)))]);
        EmitOptions options = new("Made", true);
        string[] files = [.. EmittedCorpus.Files(CorpusOf(document), [document], options).Values];
        foreach (string file in files)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
            Assert.Empty(tree.GetDiagnostics());
        }

        string summary = string.Concat(files[^1].Split('\n').Where(line => line.StartsWith("/// ", StringComparison.Ordinal)).Select(line => line.Substring(4)));
        XElement xml = XElement.Parse(summary);
        Assert.StartsWith(Shown(text) + ". Sunday, 2025-03-30.", xml.Value, StringComparison.Ordinal);
    }

    /// <summary>What a reader of a tooltip sees of a text: written out again here, by the rule and not by the code.</summary>
    private static string Shown(string text)
    {
        string shown = "";
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsSurrogatePair(text, i);
            bool isHidden = isPair ? text[i] >= '\uDB40' : text[i] is < ' ' or (> '~' and < '\u00A0') or '\u00AD' or '\u200B' or '\u200D' or '\u2003' or '\u3000'
                or (>= '\u2028' and <= '\u202E') or '\u2066' or '\u2069' or (>= '\uD800' and <= '\uDFFF') or '\uFEFF' or '\uFDD0' or > '\uFFFD';
            string piece = text.Substring(i, isPair ? 2 : 1);
            shown += text[i] is '\t' or '\r' or '\n' or '\u00A0' ? " " : isHidden ? string.Concat(piece.Select(half => "\\u" + ((int)half).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))) : piece;
            i += piece.Length - 1;
        }

        return shown;
    }
}
