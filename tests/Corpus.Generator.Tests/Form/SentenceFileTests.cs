using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Form;

/// <summary>Where sentences end, as Sentences/*.txt shows it: a line a text, "|" behind each sentence, {words} that do not matter to it.</summary>
public class SentenceFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Corpus.Generator.Tests", "Form", "Sentences");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_is_cut_where_a_reader_cuts_it(string name)
    {
        List<string> wrong = [];
        foreach (string marked in File.ReadLines(Path.Combine(Folder, name)).Where(line => line.Length > 0 && line[0] != '#').SelectMany(Alternatives.Of))
        {
            string text = marked.Replace("|", "", StringComparison.Ordinal);
            string[] expected = [.. marked.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim())];
            string[] found = [.. ParsedText.Grammar.Splitter.Split(text, CancellationToken.None).Select(sentence => text[sentence.Start..sentence.End])];
            if (!expected.SequenceEqual(found))
            {
                wrong.Add($"{marked}\n  but found: {string.Join("|", found)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
