using System.Text.Json;
using Corpus.Tool.Errors;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Tests.Serving;

public class GivenTests
{
    [Fact]
    public void Half_of_a_character_is_no_text()
    {
        // A client of .NET cannot send it; one that writes its JSON by hand can.
        using JsonDocument json = JsonDocument.Parse("""{"id":"\ud800/1"}""");
        Given given = new(new Dictionary<string, JsonElement> { ["id"] = json.RootElement.GetProperty("id") });
        Assert.Equal("'id' is no text", Assert.Throws<ToolException>(() => given.Text("id")).Message);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("5.0", 5)]
    [InlineData("5e0", 5)]
    [InlineData("5.5", null)]
    [InlineData("101", null)]
    [InlineData("1e999", null)]
    [InlineData("\"5\"", null)]
    public void A_number_is_whole_and_within_its_bounds(string written, int? number)
    {
        using JsonDocument json = JsonDocument.Parse(written);
        Given given = new(new Dictionary<string, JsonElement> { ["limit"] = json.RootElement });
        if (number is int known)
        {
            Assert.Equal(known, given.Number("limit", usual: 20, least: 1, most: 100));
        }
        else
        {
            Assert.Equal("'limit' takes a whole number from 1 to 100", Assert.Throws<ToolException>(() => given.Number("limit", usual: 20, least: 1, most: 100)).Message);
        }
    }
}
