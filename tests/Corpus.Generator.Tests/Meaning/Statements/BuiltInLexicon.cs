using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Meaning;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>The lexicon that comes with the package, read from the folder of data.</summary>
internal static class BuiltInLexicon
{
    private static readonly Lazy<(LexiconModel Model, ReadFinding[] Diagnostics)> Read = new(ReadFiles);
    private static readonly Lazy<StatementLexicon> Compiled = new(() => new StatementLexicon(Model));

    public static LexiconModel Model => Read.Value.Model;

    public static ReadFinding[] Diagnostics => Read.Value.Diagnostics;

    public static StatementLexicon Lexicon => Compiled.Value;

    private static (LexiconModel Model, ReadFinding[] Diagnostics) ReadFiles()
    {
        LexiconFile[] files =
        [
            .. Directory.EnumerateFiles(Checkout.PathOf("data/lexicon"), "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(path => LexiconReader.Read(
                    new TextFile(path, File.ReadAllText(path), Kind: "", IsUtf8: true, IsBuiltIn: true), CancellationToken.None)),
        ];
        LexiconModel model = LexiconModelBuilder.Build([.. files]);
        return (model, [.. files.SelectMany(file => file.Findings), .. model.Findings]);
    }
}
