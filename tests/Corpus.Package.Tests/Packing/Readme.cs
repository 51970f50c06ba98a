namespace Corpus.Package.Tests.Packing;

/// <summary>The sample of the README and the output that the README shows for it.</summary>
internal static class Readme
{
    public static string Sample => Block("```csharp\n");

    public static string Output => Block("```text\n");

    /// <summary>The first block that begins so.</summary>
    private static string Block(string fence)
    {
        string text = File.ReadAllText(Checkout.PathOf("README.md")).ReplaceLineEndings("\n");
        int start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
