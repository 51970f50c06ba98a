using System.Text;
using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests.Pages;

/// <summary>One program of all samples of a page, each in a method of its own, so that a page is built once.</summary>
internal static class PageProgram
{
    /// <summary>Stands before the output of each sample; no text has this character, and no reading of lines takes it for the end of one.</summary>
    private const char Mark = '\u001E';

    /// <summary>Writes the files of the program into a folder with a project.</summary>
    public static void Write(string folder, Page page)
    {
        StringBuilder main = new();
        Dictionary<string, string> files = [];
        foreach (PageSample sample in page.Samples)
        {
            string name = "Line" + sample.Line;
            files[name + ".cs"] =
                $"{sample.Usings}internal static class {name}\n{{\n    public static void Run()\n    {{\n#line {sample.Line} \"{page.Path}\"\n{sample.Code}    }}\n}}\n";
            main.Append("System.Console.Write('\\u001E');\n").Append(name).Append(".Run();\n");
        }

        files["Program.cs"] = main.ToString();
        ProjectFiles.Write(folder, files);
    }

    /// <summary>What a run of the program printed, sample by sample.</summary>
    public static string[] Outputs(string printed) => printed.Split(Mark)[1..];

    /// <summary>
    /// Fails unless each sample printed what the page shows, to the byte. With CORPUS_ACCEPT_SNAPSHOTS=1 the page is written anew, to be
    /// looked at: where a program prints another thing than before, its page is as a rule not what is wrong.
    /// </summary>
    public static async Task AssertPrintsAsync(Page page, string[] printed)
    {
        Assert.NotEmpty(page.Samples);
        Assert.Equal(page.Samples.Count, printed.Length);
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(Checkout.PathOf(page.Path), page.With(printed));
            return;
        }

        Assert.All(page.Samples.Zip(printed), pair => Assert.True(
            pair.First.Output == pair.Second, $"{page.Path}, line {pair.First.Line}, prints\n{pair.Second}\nand the page shows\n{pair.First.Output}"));
    }

    /// <summary>What the samples of a page print in a new project with the package, where figures are written as in English.</summary>
    public static async Task<string[]> RunAsync(PackedCorpus package, Page page, string folder)
    {
        ProjectFiles.Write(folder, new Dictionary<string, string>
        {
            ["Page.csproj"] = ProjectFiles.Project(
                $"""
                <PropertyGroup><OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
                <ItemGroup><PackageReference Include="Corpus" Version="{Repository.Version}" /></ItemGroup>
                """),
        });
        Write(folder, page);
        return Outputs(await DotNet.RunAsync(folder, package.Environment, "run", "-p:TreatWarningsAsErrors=true"));
    }
}
