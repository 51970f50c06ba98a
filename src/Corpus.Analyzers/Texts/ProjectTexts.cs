using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Project;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Sharing;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Texts;

/// <summary>The texts of a project, as its compilation has them; nothing is looked at before it is asked for. Thread-safe.</summary>
/// <remarks>Made anew with every compilation, in an editor with every key: what takes long is kept with the texts themselves (<see cref="SharedTexts"/>).</remarks>
internal sealed class ProjectTexts
{
    private readonly AnalyzerOptions _options;
    private readonly Lazy<SamePath> _repeated;
    private readonly Lazy<ImmutableArray<ProjectFile>> _files;
    private readonly Lazy<LexiconModel> _lexicon;

    /// <param name="cancellation">Stops what is read for all; the compilation is then of no more use to anybody.</param>
    public ProjectTexts(AnalyzerOptions options, CancellationToken cancellation)
    {
        _options = options;
        _repeated = new(() => SamePath.In(options.AdditionalFiles), LazyThreadSafetyMode.PublicationOnly);
        _files = new(() => ReadFiles(cancellation), LazyThreadSafetyMode.PublicationOnly);
        _lexicon = new(() => SharedLexicon.Model(LexiconFiles(cancellation), cancellation), LazyThreadSafetyMode.PublicationOnly);
        Report = ReportOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
    }

    public ReportOptions Report { get; }

    /// <summary>What the words of the texts mean.</summary>
    public LexiconModel Lexicon => _lexicon.Value;

    /// <summary>The documents, in the order of the project.</summary>
    public IEnumerable<TextFile> Documents => Of(FileRole.Document);

    /// <summary>The lists of where texts are published.</summary>
    public IEnumerable<TextFile> Sources => Of(FileRole.Sources);

    /// <summary>What a file is to Corpus; null for one that is none of its own, and for one that is there twice.</summary>
    public ProjectFile? Find(AdditionalText file, CancellationToken cancellation) => _repeated.Value.IsFirst(file)
        ? ProjectFile.Read(file, _options.AnalyzerConfigOptionsProvider, cancellation)
        : null;

    public ParsedDocument Parse(TextFile document, CancellationToken cancellation) => SharedTexts.Form(
        document, DocumentKind.IsPlain(document), SharedLexicon.Grammar(SharedLexicon.Forms(Lexicon)), cancellation);

    public ReadMeeting Read(TextFile document, CancellationToken cancellation)
    {
        CompiledLexicon words = SharedLexicon.Words(Lexicon, cancellation);
        return SharedTexts.Meaning(Parse(document, cancellation), words, cancellation);
    }

    private IEnumerable<TextFile> Of(FileRole role) => _files.Value.Where(file => file.Role == role).Select(static file => file.Text);

    private ImmutableArray<ProjectFile> ReadFiles(CancellationToken cancellation) =>
        _options.AdditionalFiles.Select(file => Find(file, cancellation)).OfType<ProjectFile>().ToImmutableArray();

    private ImmutableArray<LexiconFile> LexiconFiles(CancellationToken cancellation) => Of(FileRole.Lexicon)
        .Select(file => SharedTexts.Lexicon(file, cancellation))
        .Where(static file => file.Kind != LexiconKind.People)
        .ToImmutableArray();
}
