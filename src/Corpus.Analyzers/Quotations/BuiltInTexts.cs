using System.Collections.Immutable;
using System.Reflection;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Meaning;
using Corpus.Reading.Sharing;
using Corpus.Reading.Text;

namespace Corpus.Analyzers.Quotations;

/// <summary>The texts of the built-in corpus, carried along and read when the first quotation is met, once in a process.</summary>
internal static class BuiltInTexts
{
    private static readonly Lazy<ReadCorpus> Read = new(ReadAll);

    public static ReadCorpus Corpus => Read.Value;

    private static ReadCorpus ReadAll()
    {
        ImmutableArray<LexiconFile> files = Files("lexicon/")
            .Select(static file => SharedTexts.Lexicon(file, CancellationToken.None))
            .Where(static file => file.Kind != LexiconKind.People)
            .ToImmutableArray();
        LexiconModel lexicon = SharedLexicon.Model(files, CancellationToken.None);
        CompiledLexicon words = SharedLexicon.Words(lexicon, CancellationToken.None);
        return new ReadCorpus(
            Files("summaries/")
                .Select(file => SharedTexts.Form(file, isPlain: false, SharedLexicon.Grammar(SharedLexicon.Forms(lexicon)), CancellationToken.None))
                .Select(form => SharedTexts.Meaning(form, words, CancellationToken.None))
                .ToImmutableArray(),
            Files("sources.txt").Select(static file => SharedTexts.Sources(file, CancellationToken.None)).ToImmutableArray(),
            lexicon);
    }

    private static IEnumerable<TextFile> Files(string beginning)
    {
        Assembly assembly = typeof(BuiltInTexts).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(beginning, StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => new TextFile(TextFile.NameIn(name), Content(assembly, name), "", IsUtf8: true, IsBuiltIn: true));
    }

    private static string Content(Assembly assembly, string name)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
