namespace Corpus.Package.Tests.Pages;

/// <summary>A page of documentation in Markdown, with the programs that stand in it.</summary>
internal sealed class Page
{
    private const string CodeFence = "```csharp\n";
    private const string OutputFence = "```text\n";

    private readonly string _text;

    private Page(string path, string text)
    {
        Path = path;
        _text = text;
        Samples = [.. SamplesIn(text)];
    }

    public static Page Readme => At("README.md");

    /// <summary>Where it is in the repository: "docs/json.md".</summary>
    public string Path { get; }

    /// <summary>Every block of C# that has a block of text behind it, before the next C# and the next heading: what it prints.</summary>
    public IReadOnlyList<PageSample> Samples { get; }

    public static Page At(string path) => new(path, File.ReadAllText(Checkout.PathOf(path)).ReplaceLineEndings("\n"));

    /// <summary>What stands behind the first place with these words, up to the end of that block.</summary>
    public string Block(string fence)
    {
        int start = _text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        Assert.True(start >= fence.Length, $"{Path} has no '{fence}'.");
        return UpToFence(_text, start);
    }

    /// <summary>The page with what its samples print now.</summary>
    public string With(IReadOnlyList<string> outputs)
    {
        string text = _text;
        foreach ((PageSample sample, string output) in Samples.Zip(outputs).Reverse())
        {
            text = string.Concat(text.AsSpan(0, sample.OutputStart), output, text.AsSpan(sample.OutputStart + sample.Output.Length));
        }

        return text;
    }

    private static IEnumerable<PageSample> SamplesIn(string text)
    {
        string usings = "";
        for (int code = Next(text, CodeFence, 0); code < text.Length; code = Next(text, CodeFence, code))
        {
            code += CodeFence.Length;
            string block = UpToFence(text, code);
            usings += string.Concat(block.Split('\n').Where(IsUsing).Select(line => line + "\n"));
            int end = code + block.Length;
            int output = Next(text, OutputFence, end);
            if (output < Math.Min(Next(text, CodeFence, end), Next(text, "\n#", end)))
            {
                output += OutputFence.Length;
                int line = text.AsSpan(0, code).Count('\n') + 1;
                string statements = string.Join('\n', block.Split('\n').Where(one => !IsUsing(one)));
                yield return new PageSample(line, HeadingAbove(text, code), usings, statements, output, UpToFence(text, output));
            }
        }
    }

    private static string HeadingAbove(string text, int place)
    {
        int heading = text.LastIndexOf("\n#", place, StringComparison.Ordinal) + 1;
        return heading == 0 ? "" : text[heading..Next(text, "\n", heading)];
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal);

    private static string UpToFence(string text, int start) => text[start..Next(text, "```", start)];

    private static int Next(string text, string sought, int from)
    {
        int found = text.IndexOf(sought, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found;
    }
}
