using Corpus.Reading.Sharing;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Project;

/// <summary>What an additional file of the project is to the generator.</summary>
internal enum FileRole
{
    Document,
    Lexicon,
    Sources,

    /// <summary>A text whose quotations are checked; of no interest to the generator.</summary>
    Article,
}

/// <summary>One additional file that is the generator's.</summary>
internal sealed record ProjectFile(FileRole Role, TextFile Text)
{
    /// <summary>The keys are written whole, so that a test can hold them to the names in build/Corpus.props.</summary>
    private const string DocumentKey = "build_metadata.CorpusDocument.Kind";
    private const string LexiconKey = "build_metadata.CorpusLexicon.Kind";
    private const string IsBuiltInKey = "build_metadata.CorpusLexicon.IsBuiltIn";
    private const string SourcesKey = "build_metadata.CorpusSources.Kind";
    private const string ArticleKey = "build_metadata.CorpusQuoting.Kind";

    /// <summary>The file with its text, or null where it is none of Corpus.</summary>
    public static ProjectFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (RoleOf(options, out string kind) is not { } role)
        {
            return null;
        }

        // A file that the compiler cannot read has no text here; the compiler says why.
        SourceText? text = file.GetText(cancellation);
        return text is null
            ? null
            : new ProjectFile(role, SharedTexts.File(text, file.Path, kind.Trim(), IsUtf8(text), IsBuiltIn(options)));
    }

    /// <summary>The key is there, with an empty value, for every file of an item that build/Corpus.props makes visible.</summary>
    private static FileRole? RoleOf(AnalyzerConfigOptions options, out string kind)
    {
        FileRole? role =
            options.TryGetValue(DocumentKey, out string? value) ? FileRole.Document
            : options.TryGetValue(LexiconKey, out value) ? FileRole.Lexicon
            : options.TryGetValue(SourcesKey, out value) ? FileRole.Sources
            : options.TryGetValue(ArticleKey, out value) ? FileRole.Article
            : null;
        kind = value ?? "";
        return role;
    }

    private static bool IsBuiltIn(AnalyzerConfigOptions options) =>
        options.TryGetValue(IsBuiltInKey, out string? value) && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The compiler reads UTF-8 strictly and falls back to another encoding where the bytes are not.</summary>
    private static bool IsUtf8(SourceText text) => text.Encoding is null or System.Text.UTF8Encoding;
}
