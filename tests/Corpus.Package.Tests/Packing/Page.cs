namespace Corpus.Package.Tests.Packing;

/// <summary>The programs of docs/json.md and what it shows of their output.</summary>
internal static class Page
{
    /// <summary>The first block that begins so.</summary>
    public static string Block(string fence)
    {
        string text = File.ReadAllText(Checkout.PathOf("docs/json.md")).ReplaceLineEndings("\n");
        int start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
