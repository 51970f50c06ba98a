using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Benchmarks.Parsing;

/// <summary>What texts are parsed with: English, and the words of the lexicon that comes with the package.</summary>
internal static class BuiltInGrammar
{
    public static Grammar Value { get; } = new(LexiconForms.Of(LexiconModelBuilder.Build([.. Folders.Lexicon.Select(Read)])));

    private static LexiconFile Read(string path) => LexiconReader.Read(
        new TextFile(path, File.ReadAllText(path), Kind: "", IsUtf8: true, IsBuiltIn: true), CancellationToken.None);
}
