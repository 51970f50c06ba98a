using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>Words that C# or the library has a use for, and names that are not ASCII, become members that compile.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("class", "Class")]
    [InlineData("Equals", "Equals_")]
    [InlineData("Get type", "GetType_")]
    [InlineData("Statements", "Statements_")]
    [InlineData("Equality contract", "EqualityContract_")]
    [InlineData("Meeting 20240502", "Meeting20240502_")]
    [InlineData("Équipe", "Équipe")]
    [InlineData("地域情勢", "地域情勢")]
    [InlineData("Corpus", "Corpus")]
    [InlineData("Global system", "GlobalSystem")]
    public void A_section(string heading, string property)
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.WithDocument(
            "2024-05-02.txt", $"Made for tests\n\n{HostileCorpus.Opening}\n\n1. {heading}\n\nThe Ministers met.\n\n2. Overview\n\nThe Ministers met.\n"));

        Meeting meeting = Assert.Single(corpus.Meetings);
        Assert.Equal(heading, ((Section)meeting.GetType().GetProperty(property)!.GetValue(meeting)!).Heading);
        DeclarationRules.AssertHold(corpus);
    }

    [Theory]
    [InlineData("namespace", "Namespace")]
    [InlineData("All", "AllTopic")]
    [InlineData("Topics", "TopicsTopic")]
    [InlineData("Get hash code", "GetHashCodeTopic")]
    [InlineData("2+2", "Topic22")]
    [InlineData("NULL", "Null")]
    public void A_topic(string label, string property)
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty
            .WithDocument("2024-05-02.txt", HostileCorpus.Document("arms treaties"))
            .With(TestFile.Lexicon("my-topics.txt", $"{label}\n  arms treaties\n")));

        Type topics = corpus.Assembly.GetType("Sample.Topics", throwOnError: true)!;
        AssertIsNamed(topics, property, label);
        DeclarationRules.AssertHold(corpus);
    }

    [Fact]
    public void A_topic_that_is_not_ASCII_is_found_by_its_label()
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty
            .WithDocument("2024-05-02.txt", HostileCorpus.Document("arms treaties"))
            .With(TestFile.Lexicon("my-topics.txt", "軍備管理\n  arms treaties\n")));

        Topic topic = Assert.Single(corpus.Lookup<Topic>("Topics"), topic => topic.Label == "軍備管理");
        Assert.Equal("軍備管理", topic.Id);
        DeclarationRules.AssertHold(corpus);
    }

    [Theory]
    [InlineData("Class", "Class")]
    [InlineData("All", "AllPerson")]
    [InlineData("Ångström", "Ångström")]
    [InlineData("People", "PeoplePerson")]
    public void A_person(string name, string property)
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.WithDocument(
            "2024-05-02.txt", HostileCorpus.Document("x").Replace("Kihara", name, StringComparison.Ordinal)));

        AssertIsNamed(corpus.Assembly.GetType("Sample.People", throwOnError: true)!, property, name);
        DeclarationRules.AssertHold(corpus);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("my-app")]
    [InlineData("1st")]
    [InlineData("A..B")]
    [InlineData("Sample; class Injected { } namespace X")]
    [InlineData("Sample\n{ }")]
    [InlineData("\u202ESample")]
    [InlineData("")]
    public void A_namespace_that_is_none_is_not_written_into_the_code(string name)
    {
        TestProject project = TestProject.Empty.WithDocument("2024-05-02.txt", HostileCorpus.Document("x"));
        Assert.All([project.WithProperty("CorpusNamespace", name), project.WithProperty("RootNamespace", name)], made => AssertCompiles(made));
    }

    [Theory]
    [InlineData("global")]
    [InlineData("record")]
    [InlineData("var.await.field")]
    [InlineData("System")]
    [InlineData("Sample.Corpus.System.Meeting")]
    [InlineData("防衛.Ångström")]
    public void A_namespace_that_is_one_is_taken_whatever_else_it_means(string name)
    {
        GeneratorDriverRunResult run = AssertCompiles(
            TestProject.Empty.WithDocument("2024-05-02.txt", HostileCorpus.Document("x")).WithProperty("CorpusNamespace", name));

        Assert.DoesNotContain(run.Diagnostics, found => found.Id == "CORPUS021");
        Assert.All(run.GeneratedTrees, tree => Assert.Contains($"\nnamespace {name};\n", tree.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_namespace_of_the_library_is_refused()
    {
        GeneratorDriverRunResult run = AssertCompiles(
            TestProject.Empty.WithDocument("2024-05-02.txt", HostileCorpus.Document("x")).WithProperty("CorpusNamespace", "Corpus"));

        Assert.Equal("CORPUS021", Assert.Single(run.Diagnostics).Id);
    }

    private static void AssertIsNamed(Type lookup, string property, string shown)
    {
        object entry = lookup.GetProperty(property)!.GetValue(null)!;
        Assert.Equal(shown, entry.ToString());
    }

    private static GeneratorDriverRunResult AssertCompiles(TestProject project)
    {
        GeneratorDriver driver = project.CreateDriver().RunGeneratorsAndUpdateCompilation(TestProject.CreateCompilation(), out Compilation compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity != DiagnosticSeverity.Hidden));
        Assert.DoesNotContain(compilation.GetSymbolsWithName(HostileText.Injected), _ => true);
        return driver.GetRunResult();
    }
}
