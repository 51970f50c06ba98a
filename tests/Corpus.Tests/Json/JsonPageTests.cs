using System.Text.RegularExpressions;

namespace Corpus.Tests.Json;

/// <summary>docs/json.md has a table for each type, with the properties that the schema has. What its programs print is tested with the package.</summary>
public sealed partial class JsonPageTests
{
    public static TheoryData<string> Definitions => [.. WrittenTypes.Objects.Select(WrittenTypes.NameOf).Distinct()];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void The_page_lists_the_properties_of_a_type_in_the_order_written(string definition)
    {
        string page = File.ReadAllText(Checkout.PathOf("docs/json.md")).ReplaceLineEndings("\n");
        string[] table = [.. Heading().Split(page).Where(part => part.StartsWith(definition + "\n", StringComparison.Ordinal))];
        Assert.Single(table);
        Assert.Equal(
            CorpusSchema.Definitions[definition]!["properties"]!.AsObject().Select(property => property.Key),
            Row().Matches(table[0]).Select(row => row.Groups["name"].Value));
    }

    [GeneratedRegex("^#{2,3} ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
