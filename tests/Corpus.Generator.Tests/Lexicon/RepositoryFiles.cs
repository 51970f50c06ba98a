using System.Collections.Immutable;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Lexicon;

/// <summary>The data files of the repository, as the compiler would hand them over.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] LexiconNames = ["countries.txt", "offices.txt", "people.txt", "places.txt", "verbs.txt"];

    public static TextFile Read(params string[] path)
    {
        string name = string.Join('/', path);
        return new TextFile(name, File.ReadAllText(Checkout.PathOf("data/" + name)), Kind: "", IsUtf8: true, IsBuiltIn: true);
    }

    /// <summary>The offices, places, countries and verbs that come with the package.</summary>
    public static ImmutableArray<LexiconFile> Lexicon() =>
        [.. LexiconNames.Select(name => LexiconReader.Read(Read("lexicon", name), CancellationToken.None))];
}
