using Corpus.Generator.Project;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Project;

/// <summary>The Kind of a CorpusDocument item.</summary>
public sealed class DocumentKindTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("Document", true)]
    [InlineData("document", true)]
    public void A_summary_has_none_and_another_text_is_a_document(string kind, bool isPlain)
    {
        Assert.Equal(isPlain, DocumentKind.IsPlain(FileOf(kind)));
        Assert.Empty(DocumentKind.Check(FileOf(kind)));
    }

    [Fact]
    public void Another_kind_is_reported_at_the_top_of_the_file_which_is_read_as_a_summary()
    {
        ReadFinding finding = Assert.Single(DocumentKind.Check(FileOf("Memo")));

        Assert.Equal((Rules.InvalidOption.Id, Fragment.TopOfFile), (finding.Id, finding.Place));
        Assert.Contains("Memo", finding.Values);
        Assert.False(DocumentKind.IsPlain(FileOf("Memo")));
    }

    [Fact]
    public void The_build_says_so()
    {
        TestProject project = TestProject.Empty.WithDocument("2024-05-02.txt", Driving.Repository.Summary("2024-05-02.txt"), kind: "Memo");

        Assert.Equal([$"2024-05-02.txt(1,1) {Rules.InvalidOption.Id}"], DiagnosticText.Of(project.Run()));
    }

    private static TextFile FileOf(string kind) => new("a.txt", "", kind, IsUtf8: true, IsBuiltIn: false);
}
