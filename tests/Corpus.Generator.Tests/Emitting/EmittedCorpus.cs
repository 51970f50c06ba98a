using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Corpus.Generator.Emitting;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Generator.Emitting.Lookups;
using Corpus.Reading.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Emitting;

/// <summary>Emits a corpus, compiles it against the library, and loads it.</summary>
internal sealed class EmittedCorpus
{
    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "Corpus.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>As the SDK compiles: every warning but CS1701, which says that the runtime is newer than the library's target.</summary>
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithWarningLevel(9999)
        .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress)]);

    private readonly Assembly _assembly;
    private readonly string _namespace;

    private EmittedCorpus(Assembly assembly, string name)
    {
        _assembly = assembly;
        _namespace = name;
    }

    public IReadOnlyList<Meeting> Meetings => Lookup<IReadOnlyList<Meeting>>("Meetings", "All");

    /// <summary>Every file by its hint name.</summary>
    public static Dictionary<string, string> Files(LinkedCorpus corpus, LinkedMeeting[] documents, EmitOptions options)
    {
        Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase)
        {
            [HintName.ForType(EmitOptions.CatalogTypeName)] = CatalogEmitter.Emit(corpus, options),
            [HintName.ForType(MeetingsEmitter.TypeName)] = MeetingsEmitter.Emit(corpus, options),
            [HintName.ForType(PeopleEmitter.TypeName)] = PeopleEmitter.Emit(corpus, options),
            [HintName.ForType(OfficesEmitter.TypeName)] = OfficesEmitter.Emit(corpus, options),
            [HintName.ForType(PlacesEmitter.TypeName)] = PlacesEmitter.Emit(corpus, options),
            [HintName.ForType(CountriesEmitter.TypeName)] = CountriesEmitter.Emit(corpus, options),
            [HintName.ForType(TopicsEmitter.TypeName)] = TopicsEmitter.Emit(corpus, options),
            [HintName.ForType(TermsEmitter.TypeName)] = TermsEmitter.Emit(corpus, options),
        };
        foreach (LinkedMeeting document in documents)
        {
            files.Add(HintName.For(document.Head.Id), MeetingEmitter.Emit(document, options));
        }

        return files;
    }

    /// <summary>Compiles to an assembly that is loaded; any diagnostic, a warning too, fails the test.</summary>
    public static EmittedCorpus Load(LinkedCorpus corpus, LinkedMeeting[] documents, EmitOptions? options = null, LanguageVersion version = LanguageVersion.CSharp12)
    {
        options ??= new EmitOptions("Made.ForTests", IsPublic: true);
        using MemoryStream image = new();
        CSharpParseOptions parse = new(version, DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Emitted" + Guid.NewGuid().ToString("N"),
            Files(corpus, documents, options).Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Value, Encoding.UTF8), parse, file.Key)),
            References,
            Options);
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        image.Position = 0;
        return new EmittedCorpus(AssemblyLoadContext.Default.LoadFromStream(image), options.Namespace);
    }

    public static EmittedCorpus Load(params LinkedMeeting[] documents) => Load(Build.CorpusOf(documents), documents);

    public Type Type(string name) => _assembly.GetType(_namespace + "." + name, throwOnError: true)!;

    /// <summary>The value of a property of a lookup.</summary>
    public T Lookup<T>(string lookup, string property) => (T)Type(lookup).GetProperty(property)!.GetValue(null)!;

    /// <summary>What a method of a lookup returns.</summary>
    public T Call<T>(string lookup, string method, params object?[] arguments) =>
        (T)Type(lookup).GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
