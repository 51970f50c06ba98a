using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>The same texts give the same bytes, whatever is around them.</summary>
public sealed class DeterminismTests
{
    private static readonly string Expected = Output(TestProject.BuiltIn);

    [Fact]
    public void Whatever_the_order_of_the_files() =>
        Assert.Equal(Expected, Output(TestProject.BuiltIn with { Files = [.. TestProject.BuiltIn.Files.Reverse()] }));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    public void Whatever_the_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal(Expected, Output(TestProject.BuiltIn));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Whatever_the_line_ends(string lineEnd) => Assert.Equal(Expected, Output(TestProject.BuiltIn with
    {
        Files = [.. TestProject.BuiltIn.Files.Select(file => file.With(file.GetText().ToString().ReplaceLineEndings(lineEnd)))],
    }));

    [Theory]
    [InlineData("/elsewhere/on/another/machine/")]
    [InlineData("C:\\Users\\someone\\texts\\")]
    public void Whatever_the_folder(string folder) => Assert.Equal(Expected, Output(TestProject.BuiltIn with
    {
        Files = [.. TestProject.BuiltIn.Files.Select(file => new TestFile(
            file.Item, folder + Path.GetFileName(file.Path), file.GetText(), file.Kind, file.IsBuiltIn))],
    }));

    [Fact]
    public void With_a_byte_order_mark_or_without()
    {
        ImmutableArray<TestFile> files = [.. TestProject.BuiltIn.Files.Select(file => new TestFile(
            file.Item, file.Path, Decoded(file), file.Kind, file.IsBuiltIn))];
        Assert.Equal(Expected, Output(TestProject.BuiltIn with { Files = files }));

        static SourceText Decoded(TestFile file)
        {
            byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(file.GetText().ToString())];
            return SourceText.From(bytes, bytes.Length, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }
    }

    private static string Output(TestProject project)
    {
        GeneratorRunResult run = project.Run().Results.Single();
        Assert.Empty(run.Diagnostics);
        return string.Join("\n", run.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => source.HintName + "\n" + source.SourceText));
    }
}
