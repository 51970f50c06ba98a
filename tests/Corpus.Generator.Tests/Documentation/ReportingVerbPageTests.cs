using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Documentation;

public sealed class ReportingVerbPageTests
{
    private const string Introduction =
        """
        # Reporting verbs

        What a statement does is named by its reporting verb, and every verb belongs to a class of speech act. The classes are
        those of Searle, "A taxonomy of illocutionary acts" (1975), and one of our own, Deliberative, for sharing, exchanging and
        discussing. **The table is an editable convention, not fact**: it is [data/lexicon/verbs.txt](../data/lexicon/verbs.txt),
        which this page is made from, and a reader may class a verb otherwise. A project adds forms of its own to a verb with a
        `CorpusLexicon` file; the verbs themselves are the members of the enum `ReportingVerb`.


        """;

    /// <summary>Accepted as the snapshots are, so that the page never says other than the lexicon.</summary>
    [Fact]
    public void The_page_of_reporting_verbs_is_made_from_the_lexicon()
    {
        string path = Path.Combine(Repository.Root, "docs", "reporting-verbs.md");
        string page = Page();
        if (Snapshot.IsAccepting)
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path));
    }

    private static string Page()
    {
        TextFile file = new("verbs.txt", Repository.Lexicon("verbs.txt"), "", IsUtf8: true, IsBuiltIn: true);
        LexiconModel lexicon = LexiconModelBuilder.Build([LexiconReader.Read(file, CancellationToken.None)]);
        StringBuilder page = new(Introduction.ReplaceLineEndings("\n"));
        foreach (IGrouping<string, VerbDefinition> kind in lexicon.Verbs.GroupBy(verb => verb.Kind).OrderBy(group => Array.IndexOf(Enum.GetNames<SpeechAct>(), group.Key)))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {kind.Key}\n\n| verb | forms |\n| --- | --- |\n");
            foreach (VerbDefinition verb in kind.OrderBy(verb => verb.Id, StringComparer.Ordinal))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{verb.Id}` | {string.Join(", ", verb.Forms)} |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }
}
