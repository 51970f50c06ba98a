using System.Text;

namespace Corpus;

/// <summary>A text to be read: a summary, a lexicon or a list of sources. Immutable; equal when all of it is.</summary>
/// <param name="Name">
/// What a finding calls it, as a rule the path of its file. Its last part tells the day of a summary ("2025-03-30.txt") and what a lexicon is about
/// ("my-topics.txt").
/// </param>
/// <param name="Content">Every character of it.</param>
/// <example><code>var text = new CorpusText("2024-07-28.txt", "Japan-U.S. Defense Ministerial Meeting\n…");</code></example>
public sealed record CorpusText(string Name, string Content)
{
    /// <summary>A file that has more is no text, and would fill the memory.</summary>
    private const int MostBytes = 64 << 20;

    /// <summary>What the text is called.</summary>
    public string Name { get; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>Every character of it.</summary>
    public string Content { get; } = Content ?? throw new ArgumentNullException(nameof(Content));

    /// <summary>True for a text of another form than a summary, which need not have an opening sentence: <c>Kind="Document"</c> in a project.</summary>
    public bool IsDocument { get; init; }

    /// <summary>False when the bytes it was made of are not UTF-8, which is a finding.</summary>
    internal bool IsUtf8 { get; private init; } = true;

    /// <summary>Why there is no content; null when there is.</summary>
    internal string? Unavailable { get; private init; }

    /// <summary>
    /// The text of a file in UTF-8, with or without byte order mark. A file that is not there, may not be read, has more than 64 MB or is in another encoding is no
    /// exception here: it is a finding of the corpus that is read from it.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The text under the path as its name.</returns>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public static CorpusText FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return AllOf(path) is byte[] bytes
                ? FromBytes(path, bytes)
                : new CorpusText(path, "") { Unavailable = $"it has more than {MostBytes >> 20} MB, which no text has" };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new CorpusText(path, "") { Unavailable = Directory.Exists(path) ? "it is a folder" : Reason(failure) };
        }
    }

    /// <summary>All bytes of a file; null where there are too many. A device that never ends tells of no length.</summary>
    private static byte[]? AllOf(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream all = new();
        byte[] some = new byte[1 << 16];
        for (int count = file.Read(some); count > 0; count = file.Read(some))
        {
            all.Write(some, 0, count);
            if (all.Length > MostBytes)
            {
                return null;
            }
        }

        return all.ToArray();
    }

    private static CorpusText FromBytes(string path, byte[] bytes)
    {
        try
        {
            return new CorpusText(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            // Every byte is a character of Latin-1, so that the place of the first that is not ASCII is known.
            return new CorpusText(path, Encoding.Latin1.GetString(bytes)) { IsUtf8 = false };
        }
    }

    private static string Reason(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "it may not be read by this user",
        _ => failure.Message.TrimEnd('.'),
    };
}
