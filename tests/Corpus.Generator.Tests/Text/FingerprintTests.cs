using System.Security.Cryptography;
using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Text;

public class FingerprintTests
{
    /// <summary>FIPS 180-2, appendix B.1.</summary>
    [Fact]
    public void It_is_the_SHA_256_in_small_letters() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.Of("abc"));

    [Theory]
    [InlineData("é\r\nb\rc\n")]
    [InlineData("\uFEFFé\nb\nc\n")]
    public void Line_ends_and_byte_order_mark_do_not_count(string content) =>
        Assert.Equal(Fingerprint.Of("é\nb\nc\n"), Fingerprint.Of(content));

    [Fact]
    public void A_lone_surrogate_is_no_obstacle() =>
        Assert.Equal(Fingerprint.Of("\uFFFD"), Fingerprint.Of("\uD800"));

    [Theory]
    [InlineData("é\r\n\r😀\r")]
    [InlineData("😀\r\n")]
    public void A_long_text_has_the_fingerprint_of_its_normal_form_wherever_its_pieces_are_cut(string end)
    {
        foreach (int length in Enumerable.Range(4090, 8).Concat(Enumerable.Range(8186, 8)))
        {
            string start = new('a', length);
            string normal = start + end.ReplaceLineEndings("\n");

            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normal))), Fingerprint.Of(start + end));
        }
    }
}
