using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>A file that is not UTF-8 is an error at its place, whatever it is to the project, and the others are read.</summary>
public sealed class EncodingTests
{
    public static TheoryData<string> Encodings => ["utf-16", "utf-16BE", "utf-32", "utf-16 without mark", "iso-8859-1"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_document(string encoding) => AssertIsReported("CorpusDocument", "texts/2024-10-19.txt", Repository.Summary("2024-10-19.txt") + "é", encoding);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_lexicon(string encoding) => AssertIsReported("CorpusLexicon", "my-topics.txt", "Arms control é\n  arms control\n", encoding);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_list_of_sources(string encoding) => AssertIsReported("CorpusSources", "sources.txt", "2024-10-19.txt https://example.org/é\n", encoding);

    [Fact]
    public void UTF_8_with_a_byte_order_mark_is_read_as_without()
    {
        string content = Repository.Summary("2024-10-19.txt");
        using MadeCorpus marked = MadeCorpus.Of(TestProject.Empty.With(Read("CorpusDocument", "texts/2024-10-19.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(content)])));
        using MadeCorpus plain = MadeCorpus.Of(TestProject.Empty.WithDocument("2024-10-19.txt", content));

        Assert.Empty(marked.Diagnostics);
        Assert.Equal(plain.Files.Select(file => file.SourceText.ToString()), marked.Files.Select(file => file.SourceText.ToString()));
    }

    private static void AssertIsReported(string item, string path, string content, string encoding)
    {
        byte[] bytes = encoding == "utf-16 without mark" ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(content) : Bytes(content, Encoding.GetEncoding(encoding));
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty
            .WithDocument("2024-05-02.txt", Repository.Summary("2024-05-02.txt"))
            .With(Read(item, path, bytes)));

        Assert.Contains(corpus.Meetings, meeting => meeting.Id == "2024-05-02" && meeting.Statements.Length == 9);
        var found = Assert.Single(corpus.Diagnostics, found => found.Id == "CORPUS009");
        Assert.Equal(path, found.Location.GetLineSpan().Path);
    }

    private static byte[] Bytes(string content, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(content)];

    /// <summary>As the compiler reads a file: by its byte order mark, else as UTF-8, and where the bytes are not that, as Latin-1.</summary>
    private static TestFile Read(string item, string path, byte[] bytes)
    {
        try
        {
            using MemoryStream stream = new(bytes);
            return new TestFile(item, path, SourceText.From(stream, new UTF8Encoding(false, throwOnInvalidBytes: true)));
        }
        catch (DecoderFallbackException)
        {
            return new TestFile(item, path, SourceText.From(bytes, bytes.Length, Encoding.Latin1));
        }
    }
}
