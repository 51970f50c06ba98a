using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Xml.Linq;
using Corpus.Generator.Project;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Properties;

/// <summary>
/// A project taken all the way: generated, compiled, loaded. Making one fails where the generator throws or where its code
/// does not compile without a warning. Its assembly goes when it is disposed of.
/// </summary>
internal sealed class MadeCorpus : IDisposable
{
    public const string Namespace = "Sample";

    private readonly GeneratorRunResult _run;
    private readonly AssemblyLoadContext _context;

    private MadeCorpus(GeneratorRunResult run, AssemblyLoadContext context, Assembly assembly, XDocument documentation)
    {
        _run = run;
        _context = context;
        Assembly = assembly;
        Documentation = documentation;
    }

    public ImmutableArray<Diagnostic> Diagnostics => _run.Diagnostics;

    public ImmutableArray<GeneratedSourceResult> Files => _run.GeneratedSources;

    /// <summary>Every document as the pipeline parsed it.</summary>
    public IReadOnlyList<ParsedDocument> Parsed => Outputs<ParsedDocument>(Steps.Parsed);

    /// <summary>The documents that became meetings, as the pipeline handed them to emission.</summary>
    public IReadOnlyList<LinkedMeeting> Linked => Outputs<LinkedMeeting>(Steps.Linked);

    public Assembly Assembly { get; }

    /// <summary>What the compiler wrote of the documentation comments.</summary>
    public XDocument Documentation { get; }

    public IReadOnlyList<Meeting> Meetings => Lookup<Meeting>("Meetings");

    public static MadeCorpus Of(TestProject project, CancellationToken cancellation = default)
    {
        GeneratorDriver driver = project.CreateDriver().RunGeneratorsAndUpdateCompilation(
            TestProject.CreateCompilation(), out Compilation compilation, out _, cancellation);
        GeneratorRunResult run = driver.GetRunResult().Results.Single();
        Assert.Null(run.Exception);

        using MemoryStream image = new();
        using MemoryStream documentation = new();
        var emitted = compilation.Emit(image, xmlDocumentationStream: documentation, cancellationToken: cancellation);
        string[] found = [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Take(5).Select(Show)];
        Assert.True(found.Length == 0, "The generated code does not compile cleanly: " + string.Join('\n', found));

        AssemblyLoadContext context = new("made corpus", isCollectible: true);
        image.Position = 0;
        XDocument xml = XDocument.Parse(Encoding.UTF8.GetString(documentation.ToArray()));
        return new MadeCorpus(run, context, context.LoadFromStream(image), xml);
    }

    /// <summary>Every entry of a lookup; none in a project without a meeting, which has no lookups.</summary>
    public IReadOnlyList<T> Lookup<T>(string name) => Assembly.GetType(Namespace + "." + name) is Type lookup
        ? (IReadOnlyList<T>)lookup.GetProperty("All")!.GetValue(null)!
        : [];

    public void Dispose() => _context.Unload();

    private static string Show(Diagnostic diagnostic)
    {
        string text = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";
        return $"{diagnostic}\n    {text[..Math.Min(text.Length, 300)]}";
    }

    private List<T> Outputs<T>(string step) => _run.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
        ? [.. steps.SelectMany(one => one.Outputs).Select(output => (T)output.Value)]
        : [];
}
