using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Package.Tests.Editing;

/// <summary>The packed library as a compiler and an editor see it.</summary>
internal static class Packed
{
    private const string Library = "lib/net8.0/Corpus.dll";

    private const string Usings =
        """
        global using System; global using System.Collections.Generic; global using System.Collections.Immutable; global using System.IO;
        global using System.Linq; global using System.Text.Json; global using Corpus;
        """;

    /// <summary>The library with its documentation, and the libraries of the runtime that the tests run on.</summary>
    public static IEnumerable<MetadataReference> References(string packageContent)
    {
        string library = Path.Combine(packageContent, Library);
        return Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Select(path => MetadataReference.CreateFromFile(path))
            .Append(MetadataReference.CreateFromFile(
                library, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(library, ".xml"))));
    }

    /// <summary>Every example of the documentation, those that stand in a summary too.</summary>
    public static string[] Examples(string packageContent)
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(Path.Combine(packageContent, Library), ".xml"));
        return
        [
            .. documentation.Descendants("example").Select(example => example.Element("code")!.Value),
            .. documentation.Descendants("para").Where(para => para.Value.StartsWith("Example: ", StringComparison.Ordinal)).Select(para => para.Element("c")!.Value),
        ];
    }

    /// <summary>What a compiler says against lines of code, expressions or statements, behind <c>using Corpus;</c>; empty when nothing.</summary>
    public static IEnumerable<string> ErrorsIn(string packageContent, string[] examples)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Examples",
            [.. examples.Select((code, i) => CSharpSyntaxTree.ParseText(Program(code, i))), CSharpSyntaxTree.ParseText(Usings)],
            References(packageContent),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
    }

    /// <summary>A class with the line, and with what examples of members take as given.</summary>
    private static string Program(string code, int number) =>
        $$"""
        static class Example{{number}}
        {
            static Act act = null!;
            static ConcordanceLine line = null!;
            static Meeting meeting = null!;
            static string text = "";

            static void Run()
            {
                {{(code.EndsWith(';') ? code : $"_ = {code};")}}
            }
        }
        """;
}
