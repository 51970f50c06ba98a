using System.Security.Cryptography;
using Corpus.Tests.Golden;

namespace Corpus.Tests.BuiltInCorpus;

/// <summary>Where each text comes from.</summary>
public sealed class SourceTests
{
    public static TheoryData<string> Tables => GoldenTable.Ids;

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_source_names_its_file_and_the_hash_of_its_bytes(string id)
    {
        Source source = Meetings.ById(id).Source;
        byte[] file = File.ReadAllBytes(Checkout.PathOf($"data/summaries/{id}.txt"));
        Assert.Equal(id + ".txt", source.FileName);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), source.Sha256, ignoreCase: true);
    }

    [Theory]
    [InlineData("2023-06-01", "https://www.mod.go.jp/en/article/2023/06/64e28ea86671d5d4feddce01dd14d833d3857213.html")]
    [InlineData("2024-05-02", "http://www.mod.go.jp/en/article/2024/05/cc97a978d551395bb4fc46753beec10f25d64703.html")]
    [InlineData("2024-10-19", null)]
    [InlineData("2025-03-30", null)]
    [InlineData("2025-10-29", null)]
    public void The_address_is_given_where_it_is_known(string id, string? url) =>
        Assert.Equal(url, Meetings.ById(id).Source.Url?.AbsoluteUri);
}
