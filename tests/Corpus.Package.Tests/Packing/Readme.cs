namespace Corpus.Package.Tests.Packing;

/// <summary>The samples of the README and the output that the README shows for the first.</summary>
internal static class Readme
{
    public static string Sample => Block("```csharp\n");

    public static string Output => Block("```text\n");

    /// <summary>What reads two corpora and writes them out, in a project whose namespace is MyProject.</summary>
    public static string BothAtOnce => Block("### Both at once\n\n```csharp\n");

    /// <summary>The first block that begins so.</summary>
    private static string Block(string fence)
    {
        string text = File.ReadAllText(Checkout.PathOf("README.md")).ReplaceLineEndings("\n");
        int start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
