using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Documentation;

/// <summary>What the page of diagnostics shows to write into a lexicon can be copied as it is.</summary>
public sealed class LexiconExampleTests
{
    private const string Fence = "```text\n";

    private static readonly string[] Kinds = ["offices", "places", "countries", "verbs", "people"];

    public static TheoryData<string> Examples()
    {
        TheoryData<string> examples = [];
        foreach (string block in File.ReadAllText(Checkout.PathOf("docs/diagnostics.md")).Split(Fence)[1..])
        {
            string example = block[..block.IndexOf("```", StringComparison.Ordinal)];
            if (example.Contains("\n    ", StringComparison.Ordinal))
            {
                examples.Add(example);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_a_lexicon_has_no_mistake_beside_the_built_in_one(string example)
    {
        string[][] found = [.. Kinds.Select(kind => DiagnosticText.Of(TestProject.BuiltIn.With(TestFile.Lexicon($"my-{kind}.txt", example)).Run()).ToArray())];

        Assert.True(Array.Exists(found, static diagnostics => diagnostics.Length == 0), string.Join("; ", found.Select(diagnostics => string.Join(", ", diagnostics))));
    }
}
