using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Which source file uses which, as the compiler sees it; what a comment mentions does not count.</summary>
internal sealed class SourceGraph
{
    /// <summary>What the SDK lets every file use without saying so.</summary>
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lazy<SourceGraph> Read = new(() => new SourceGraph(["Corpus.Reading", "Corpus.Generator", "Corpus.Analyzers", "Corpus.CodeFixes"]));

    private readonly Dictionary<string, HashSet<string>> _uses = new(StringComparer.Ordinal);

    private SourceGraph(string[] projects)
    {
        string root = Checkout.PathOf("src");
        string[] paths = [.. projects.SelectMany(project => Directory.GetFiles(Path.Combine(root, project), "*.cs", SearchOption.AllDirectories)).Where(IsSource)];
        Compilation compilation = CSharpCompilation.Create("Sources", [.. paths.Select(Parse), CSharpSyntaxTree.ParseText(ImplicitUsings)], References());
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            _uses.Add(NameOf(tree), UsedBy(tree, compilation.GetSemanticModel(tree)));
        }

        string NameOf(SyntaxTree tree) => Path.GetRelativePath(root, tree.FilePath).Replace('\\', '/');

        HashSet<string> UsedBy(SyntaxTree tree, SemanticModel model) =>
        [
            .. tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Select(name => model.GetSymbolInfo(name).Symbol)
                .SelectMany(symbol => (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.DeclaringSyntaxReferences ?? [])
                .Where(declaration => declaration.SyntaxTree != tree)
                .Select(declaration => NameOf(declaration.SyntaxTree)),
        ];
    }

    /// <summary>That of the generator and of what it reads with.</summary>
    public static SourceGraph Sources => Read.Value;

    /// <summary>Paths under src, as "Corpus.Reading/Text/Word.cs".</summary>
    public IEnumerable<string> Files => _uses.Keys;

    public IReadOnlySet<string> UsedBy(string file) => _uses[file];

    /// <summary>A file with those by which it comes to use itself; empty where no file does.</summary>
    public IReadOnlyList<string> FindCycle()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return Files.Select(file => FindCycle(file, [], done)).FirstOrDefault(cycle => cycle.Count > 0) ?? [];
    }

    private List<string> FindCycle(string file, List<string> path, HashSet<string> done)
    {
        int start = path.IndexOf(file);
        if (start >= 0)
        {
            return path[start..];
        }

        if (done.Contains(file))
        {
            return [];
        }

        path.Add(file);
        List<string>? found = _uses[file].Select(used => FindCycle(used, path, done)).FirstOrDefault(cycle => cycle.Count > 0);
        path.RemoveAt(path.Count - 1);
        done.Add(file);
        return found ?? [];
    }

    private static bool IsSource(string path) =>
        !path.Split('/', '\\').Any(part => part is "bin" or "obj" or "Polyfills");

    private static SyntaxTree Parse(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Corpus.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
}
