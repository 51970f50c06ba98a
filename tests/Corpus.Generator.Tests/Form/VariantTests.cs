using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>The forms in which summaries are published, each with its text and the form it has for a reader.</summary>
public class VariantTests
{
    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(RepositoryFiles.TextsFolder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_has_the_form_that_a_reader_sees(string name)
    {
        string folder = RepositoryFiles.TextsFolder;
        string content = File.ReadAllText(Path.Combine(folder, name + ".txt"));
        List<string> expected = [.. File.ReadAllLines(Path.Combine(folder, name + ".form"))];
        string kind = expected.Remove("kind: Document") ? "Document" : "";

        ParsedDocument document = ParsedText.Of(new TextFile(name + ".txt", content, kind, true, false));

        List<string> form = DocumentForm.Write(document, content);
        bool isSame = expected.Count == form.Count && expected.Zip(form).All(pair => DocumentForm.Matches(pair.First, pair.Second));
        Assert.True(isSame, DocumentForm.Describe(expected, form));
    }
}
