namespace Corpus.Tool.Tests.Running;

/// <summary>A folder of texts for one test, which goes with it.</summary>
internal sealed class TextFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-tool-");

    /// <summary>The path of a file in it.</summary>
    public string this[string fileName] => Path.Combine(_folder.FullName, fileName);

    /// <summary>Writes a file.</summary>
    public string Add(string fileName, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[fileName])!);
        File.WriteAllText(this[fileName], content);
        return this[fileName];
    }

    /// <summary>A copy of a built-in text under another name.</summary>
    public string AddSummary(string fileName, string copyOf) => Add(fileName, Checkout.Summary(copyOf));

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
