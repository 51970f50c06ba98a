using System.Collections.Immutable;
using Corpus.Generator.Project;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Findings;

namespace Corpus.Generator.Tests.Project;

public sealed class ProjectOptionsTests
{
    [Fact]
    public void The_namespace_is_CorpusNamespace_where_it_is_set() =>
        Assert.Equal("A.B", Read(("CorpusNamespace", "A.B"), ("RootNamespace", "C")).Namespace);

    [Theory]
    [InlineData("C.D")]
    [InlineData("Sample.class")]
    public void The_namespace_is_else_the_root_namespace(string root) => Assert.Equal(root, Read(("RootNamespace", root)).Namespace);

    [Theory]
    [InlineData("my-project")]
    [InlineData("")]
    [InlineData("1st")]
    public void A_root_namespace_that_is_none_falls_back(string root)
    {
        ProjectOptions options = Read(("RootNamespace", root));

        Assert.Equal("Corpus.Generated", options.Namespace);
        Assert.Empty(options.Findings);
    }

    [Theory]
    [InlineData("CorpusNamespace", "a b")]
    [InlineData("CorpusNamespace", "a;} class X {")]
    [InlineData("CorpusVisibility", "private")]
    [InlineData("CorpusStrict", "yes")]
    public void A_value_that_cannot_be_used_is_reported(string property, string value) =>
        Assert.Equal(Rules.InvalidOption.Id, Assert.Single(Read((property, value), ("RootNamespace", "C")).Findings).Id);

    [Theory]
    [InlineData("", false)]
    [InlineData("internal", false)]
    [InlineData("Public", true)]
    public void Types_are_internal_unless_the_project_says_public(string visibility, bool isPublic) =>
        Assert.Equal(isPublic, Read(("CorpusVisibility", visibility)).IsPublic);

    [Theory]
    [InlineData("", false)]
    [InlineData("False", false)]
    [InlineData("maybe", false)]
    [InlineData("True", true)]
    public void Gaps_are_no_errors_unless_the_project_is_strict(string strict, bool isStrict) =>
        Assert.Equal(isStrict, Read(("CorpusStrict", strict)).Report.IsStrict);

    private static ProjectOptions Read(params (string Name, string Value)[] properties) =>
        ProjectOptions.Read(new TestOptions(properties.ToImmutableDictionary(pair => pair.Name, pair => pair.Value)));
}
