using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Meaning;
using Corpus.Reading.Text;

namespace Corpus.CompilerServices;

/// <summary>The words that texts are read with at run time, made ready once for all of them.</summary>
internal sealed class RunTimeLexicon
{
    /// <summary>The one lexicon whose enum is part of the library, so that it is not switched off with the rest.</summary>
    private const string Verbs = "verbs.txt";

    private static readonly Lazy<ImmutableArray<TextFile>> BuiltInFiles = new(ReadBuiltIn);
    private static readonly Lazy<RunTimeLexicon> BuiltIn = new(() => new RunTimeLexicon(BuiltInFiles.Value, CancellationToken.None));

    /// <summary>By the array of the lexicons, which options that are made of others share: who reads texts one at a time reads it once for all of them.</summary>
    private static readonly ConditionalWeakTable<CorpusText[], RunTimeLexicon> BesideBuiltIn = [];

    private static readonly Lazy<QuotationNames> BuiltInNames = new(ReadNames);

    private RunTimeLexicon(ImmutableArray<TextFile> texts, CancellationToken cancellation)
    {
        ImmutableArray<LexiconFile> files = [.. texts.Select(text => LexiconReader.Read(text, cancellation))];
        LexiconModel model = LexiconModelBuilder.Build([.. files.Where(file => file.Kind != LexiconKind.People)], cancellation);
        Words = new CompiledLexicon(model, cancellation);
        Grammar = new Grammar(LexiconForms.Of(model));
        People = LexiconModelBuilder.BuildPeople([.. files.Where(file => file.Kind == LexiconKind.People)], model, cancellation);
        Findings = [.. files.SelectMany(file => file.Findings), .. model.Findings, .. People.Findings];
    }

    public CompiledLexicon Words { get; }

    public Grammar Grammar { get; }

    public PeopleModel People { get; }

    public ImmutableArray<ReadFinding> Findings { get; }

    /// <summary>What the lexicon of the package calls countries and places; nothing else of it is read for that.</summary>
    public static QuotationNames Names => BuiltInNames.Value;

    public static RunTimeLexicon Of(CorpusReadOptions options, CancellationToken cancellation)
    {
        if (options.Lexicons.IsDefaultOrEmpty && options.UsesBuiltInLexicon)
        {
            return BuiltIn.Value;
        }

        return options.UsesBuiltInLexicon
            ? BesideBuiltIn.GetValue(ImmutableCollectionsMarshal.AsArray(options.Lexicons)!, _ => Read(options, cancellation))
            : Read(options, cancellation);
    }

    private static RunTimeLexicon Read(CorpusReadOptions options, CancellationToken cancellation)
    {
        IEnumerable<TextFile> builtIn = BuiltInFiles.Value.Where(file => options.UsesBuiltInLexicon || file.Path == Verbs);
        IEnumerable<CorpusText> own = RunTimeReader.Given(options.Lexicons).Where(RunTimeReader.IsThere);
        return new RunTimeLexicon([.. builtIn, .. own.Select(RunTimeReader.File)], cancellation);
    }

    private static QuotationNames ReadNames()
    {
        LexiconFile[] files = [.. BuiltInFiles.Value.Select(static text => LexiconReader.Read(text, CancellationToken.None))];
        return QuotationNames.Of(LexiconModelBuilder.Build([.. files.Where(static file => file.Kind is LexiconKind.Countries or LexiconKind.Places)]));
    }

    private static ImmutableArray<TextFile> ReadBuiltIn()
    {
        const string Folder = "lexicon/";
        Assembly assembly = typeof(LexiconReader).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new TextFile(name[Folder.Length..], Content(assembly, name), "", IsUtf8: true, IsBuiltIn: true)),
        ];
    }

    private static string Content(Assembly assembly, string name)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
