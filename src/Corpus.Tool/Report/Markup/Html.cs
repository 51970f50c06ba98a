using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Corpus.Tool.Report.Markup;

/// <summary>
/// HTML that is safe to stand in the page. A string becomes HTML by being encoded, never by being believed: only templates, which are files of this
/// assembly, and pictures that were drawn here are HTML as they are.
/// </summary>
internal readonly record struct Html
{
    /// <summary>Every script is shown as it is; what HTML takes for its own, and what cannot be seen, is written as a number.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _text;

    private Html(string text) => _text = text;

    /// <summary>Nothing.</summary>
    public static Html None => default;

    /// <summary>Text from outside, encoded for an element or for an attribute in quotation marks.</summary>
    public static implicit operator Html(string? text) => new(string.IsNullOrEmpty(text) ? "" : Encoder.Encode(text));

    /// <summary>What is HTML already.</summary>
    public static Html Trusted(string html) => new(html);

    /// <summary>One behind the other.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.ToString())));

    /// <summary>One behind the other, with text between them.</summary>
    public static Html Join(string separator, IEnumerable<Html> parts) => new(string.Join(((Html)separator).ToString(), parts.Select(part => part.ToString())));

    /// <summary>The HTML.</summary>
    public override string ToString() => _text ?? "";
}
