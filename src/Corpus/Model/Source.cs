using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// Where the text of a meeting comes from. Immutable and thread-safe; equal when file name, hash and address are.
/// </summary>
[JsonConverter(typeof(SourceConverter))]
public sealed record Source
{
    private readonly string? _address;

    internal Source(string fileName, string sha256, string? address)
    {
        FileName = fileName;
        Sha256 = sha256;
        _address = address;
    }

    /// <summary>The name of the file, without its folder: "2025-03-30.txt".</summary>
    public string FileName { get; }

    /// <summary>
    /// SHA-256 of the text in UTF-8, without byte order mark and with LF line ends, in lower-case hexadecimal: shows
    /// whether a copy of the text is the one that was read.
    /// </summary>
    public string Sha256 { get; }

    /// <summary>Where the text is published; null when the list of sources does not say.</summary>
    public Uri? Url => Uri.TryCreate(_address, UriKind.Absolute, out Uri? url) ? url : null;

    /// <summary>The address as the list of sources writes it; null when it has none.</summary>
    internal string? Address => _address;

    /// <summary>True when both were read from the same text: a project's own text of a day can be another than the built-in one.</summary>
    internal static bool IsSame(Meeting one, Meeting other) => ReferenceEquals(one, other) || one.Source.Sha256 == other.Source.Sha256;

    /// <summary>The file name.</summary>
    public override string ToString() => OneLine.Of(FileName);
}
