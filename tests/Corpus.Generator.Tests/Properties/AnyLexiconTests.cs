using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Properties;

/// <summary>What holds for any lexicon and list of sources: nothing throws, and the five texts still become a corpus.</summary>
public sealed class AnyLexiconTests(Figures figures) : IClassFixture<Figures>
{
    private const int Together = 25;

    private static readonly int Cases = Extent.Of(full: 1_000, usual: 50);

    [Fact]
    public void Any_lexicon_leaves_a_corpus_that_compiles_and_is_read_back()
    {
        PropertyRun<CaseLexicon> run = new(
            "Any lexicon leaves a corpus that compiles and is read back",
            AnyLexicon.Generator,
            lexicon => SmallerText.Of(lexicon.Content).Select(content => lexicon with { Content = content }),
            lexicon => $"{lexicon.Name}{(lexicon.IsAlone ? " alone" : "")}: {SmallerText.Literal(lexicon.Content)}",
            figures);

        run.Check(Cases, Together, lexicons =>
        {
            foreach (IGrouping<bool, CaseLexicon> group in lexicons.GroupBy(lexicon => lexicon.IsAlone))
            {
                Hold([.. group.Select((lexicon, number) => lexicon.ToFile(number))], isAlone: group.Key);
            }
        });
    }

    private static void Hold(TestFile[] lexicons, bool isAlone)
    {
        TestProject project = TestProject.BuiltIn.With(lexicons);
        project = project with { Files = [.. project.Files.Where(file => !isAlone || !file.IsBuiltIn || file.Path.EndsWith("verbs.txt", StringComparison.Ordinal))] };
        using MadeCorpus corpus = MadeCorpus.Of(project);

        Assert.Equal(Repository.SummaryNames.Count, corpus.Meetings.Count);
        Assert.All(corpus.Linked, meeting =>
        {
            SourceRules.AssertEveryActIsFound(meeting.Meeting);
            ReadBackRules.AssertIsReadBack(meeting, corpus.Meetings.Single(other => other.Id == meeting.Meeting.Head!.Id));
        });
        CorpusRules.AssertHold(corpus);
        DeclarationRules.AssertHold(corpus);
        DiagnosticRules.AssertHold(corpus, project.Files.ToDictionary(file => file.Path, file => file.GetText().ToString(), StringComparer.Ordinal));
    }
}
