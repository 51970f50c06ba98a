using Corpus.Generator.Tests.Lexicon;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>A country with its adjective, an office and a form of a verb are known everywhere once a lexicon file has them: no code.</summary>
public sealed class LexiconOnlyTests
{
    private const string Title = "Japan-Ruritania Talks (Summary)\n\n";
    private const string Opening = "On May 2, 2024, Ruritanic Custodian Rassendyll held talks with his staff in Tokyo.";
    private const string Said = "They trained together etc. Ruritanic Custodian Rassendyll forswore the use of mines.";

    private static readonly LexiconModel Model = LexiconModelBuilder.Build(
    [
        .. Driving.Repository.LexiconNames.Select(name => LexiconText.Read(name, Driving.Repository.Lexicon(name), isBuiltIn: true)),
        LexiconText.Read("my-countries.txt", "Ruritania\n  code: ZZ\n  adjective: Ruritanic\n"),
        LexiconText.Read("my-offices.txt", "Custodian of the Realm\n  country: Ruritania\n  short: Custodian\n"),
        LexiconText.Read("my-verbs.txt", "Oppose\n  forms: forswore\n"),
    ]);

    private static readonly Grammar Extended = new(LexiconForms.Of(Model));

    [Fact]
    public void In_an_opening()
    {
        Assert.Equal(Opening, Parse(Title + Opening + "\n\nThe Ministers agreed.", Extended).Opening?.Text);
        Assert.Null(Parse(Title + Opening + "\n\nThe Ministers agreed.", ParsedText.Grammar).Opening);
    }

    [Fact]
    public void At_the_start_of_a_sentence()
    {
        Assert.Equal(2, Extended.Splitter.Split(Said, CancellationToken.None).Count);
        Assert.Single(ParsedText.Grammar.Splitter.Split(Said, CancellationToken.None));
    }

    [Fact]
    public void In_a_subject()
    {
        const string Clause = "Ruritanic Custodian Rassendyll forswore";
        Assert.Equal(Clause.IndexOf("forswore", StringComparison.Ordinal), Extended.Subjects.FindVerbOfOffice(Clause, 0, Clause.Length));
        Assert.Equal(-1, ParsedText.Grammar.Subjects.FindVerbOfOffice(Clause, 0, Clause.Length));
    }

    [Fact]
    public void In_an_act()
    {
        ParsedDocument form = Parse(Title + Opening + "\n\n1. Overview\n\n" + Said, Extended);

        ReadMeeting meeting = MeetingReader.Read(form, new CompiledLexicon(Model), CancellationToken.None);

        Assert.Equal(("Rassendyll", "ZZ"), (Assert.Single(meeting.Head!.Participants).Name, meeting.Head.Participants[0].CountryCode));
        ReadAct act = Assert.Single(meeting.Statements[^1].Acts);
        Assert.Equal("Oppose", act.Verb);
        Assert.Equal([0], act.Speakers);
    }

    [Theory]
    [InlineData("Japanese")]
    [InlineData("Lao")]
    [InlineData("Pakistani")]
    [InlineData("Sri Lankan")]
    public void What_the_package_knows_begins_a_sentence_whatever_its_ending(string nationality)
    {
        string text = $"They trained together etc. {nationality} Minister Chansamone stated that it was useful.";

        Assert.Equal(2, ParsedText.Grammar.Splitter.Split(text, CancellationToken.None).Count);
    }

    [Fact]
    public void Without_the_lexicon_of_the_package_a_text_is_parsed_still()
    {
        Grammar bare = new(LexiconForms.Of(LexiconModelBuilder.Build([])));

        foreach (string name in RepositoryFiles.SummaryNames())
        {
            ParsedDocument document = Parse(RepositoryFiles.Summary(name), bare);
            Assert.NotNull(document.Title);
            Assert.NotNull(document.Opening);
            PieceRule.Check(document, RepositoryFiles.Summary(name));
        }
    }

    private static ParsedDocument Parse(string content, Grammar grammar) =>
        ParsedText.Of(new TextFile("2024-05-02.txt", content, "", IsUtf8: true, IsBuiltIn: false), grammar);
}
