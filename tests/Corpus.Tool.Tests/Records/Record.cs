namespace Corpus.Tool.Tests.Records;

/// <summary>A file beside the tests with what was written the last time that somebody looked.</summary>
internal static class Record
{
    /// <summary>Fails unless it is what stands in the file, to the byte.</summary>
    public static void Check(string fileName, string written)
    {
        string path = Checkout.PathOf($"tests/Corpus.Tool.Tests/Records/Kept/{fileName}");
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, written);
        }

        Assert.True(File.Exists(path), $"There is no record {fileName}.");
        Assert.Equal(File.ReadAllText(path), written);
    }
}
