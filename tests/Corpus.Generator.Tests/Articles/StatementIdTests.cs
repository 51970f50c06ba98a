using Corpus.Generator.Tests.Family;
using Corpus.Generator.Tests.Form;
using Corpus.Generator.Tests.Meaning.Statements;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;
using Corpus.Reading.Transcripts;

namespace Corpus.Generator.Tests.Articles;

/// <summary>A link to a statement leads where the library says that it does: both name statements alike.</summary>
public sealed class StatementIdTests
{
    private static readonly CompiledLexicon Lexicon = new(BuiltInLexicon.Model);

    /// <summary>Their names and their texts give different days.</summary>
    private static readonly string[] NotInCorpus = ["2022-05-04-indonesia.txt", "2025-09-10-shanghai-dates.txt"];

    public static TheoryData<string> Texts => [.. FamilyText.Names.Select(name => "tests/Corpus.Generator.Tests/Family/" + name + ".txt"), .. Published()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Statements_have_the_identifiers_that_the_library_gives_them(string path)
    {
        string name = Path.GetFileName(path);
        string content = File.ReadAllText(Checkout.PathOf(path));
        ReadMeeting read = MeetingReader.Read(ParsedText.Of(new TextFile(name, content, "", true, false)), Lexicon, CancellationToken.None);
        MeetingCorpus corpus = MeetingCorpus.Read([new CorpusText(name, content)]);

        string[] ids = [.. ReadStatementIds.Of(read)];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        if (NotInCorpus.Contains(name))
        {
            Assert.Empty(corpus.Meetings);
        }
        else
        {
            Assert.Equal(corpus.Meetings.SelectMany(static meeting => meeting.Statements).Select(static statement => statement.Id), ids);
            Assert.Single(corpus.Meetings);
        }
    }

    private static IEnumerable<string> Published() =>
        Directory.GetFiles(Checkout.PathOf("data/summaries"), "*.txt").Select(path => "data/summaries/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
