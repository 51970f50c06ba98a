using System.Text;

namespace Corpus.Tool.Checking.Articles;

/// <summary>An article as it was read: what it is written again from, byte for byte where nothing is changed.</summary>
/// <param name="Path">As the user writes it; for the standard input the name that it is given.</param>
/// <param name="Bytes">All of the file.</param>
/// <param name="IsStandardInput">True where there is no file to write.</param>
internal sealed record ArticleFile(string Path, byte[] Bytes, bool IsStandardInput)
{
    /// <summary>A longer article nobody writes; a file that is longer is something else, and would fill the memory.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    private readonly (byte[] Mark, Encoding Encoding) _encoding =
        Array.Find(Marked, marked => Bytes.AsSpan().StartsWith(marked.Mark)) is { Mark: not null } found ? found : ([], Marked[0].Encoding);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ArticleException">It cannot be read.</exception>
    public static ArticleFile Read(string path)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return new ArticleFile(path, AllOf(stream), IsStandardInput: false);
        }
        catch (UnauthorizedAccessException)
        {
            throw new ArticleException("it may not be read by this user; change its rights");
        }
        catch (IOException failure)
        {
            throw new ArticleException($"it cannot be read: {failure.Message.TrimEnd('.')}");
        }
    }

    /// <summary>Reads the standard input.</summary>
    /// <exception cref="ArticleException">It is too long.</exception>
    public static ArticleFile Read(Stream input, string name) => new(name, AllOf(input), IsStandardInput: true);

    /// <summary>Its characters, without a byte order mark.</summary>
    /// <exception cref="ArticleException">It is in another encoding.</exception>
    public string Text()
    {
        try
        {
            return _encoding.Encoding.GetString(Bytes, _encoding.Mark.Length, Bytes.Length - _encoding.Mark.Length);
        }
        catch (DecoderFallbackException)
        {
            throw new ArticleException("it is not encoded in UTF-8; save it as UTF-8");
        }
    }

    /// <summary>Other characters in the encoding of the file, with its byte order mark.</summary>
    public byte[] BytesOf(string text) => [.. _encoding.Mark, .. _encoding.Encoding.GetBytes(text)];

    private static byte[] AllOf(Stream stream)
    {
        using MemoryStream all = new();
        byte[] some = new byte[1 << 16];
        for (int count = stream.Read(some); count > 0; count = stream.Read(some))
        {
            all.Write(some, 0, count);
            if (all.Length > MostBytes)
            {
                throw new ArticleException($"it is longer than {MostBytes / (1024 * 1024)} MB, which no article is");
            }
        }

        return all.ToArray();
    }
}
