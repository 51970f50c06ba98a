using System.Security.Cryptography;
using System.Text;

namespace Corpus.Tool.Report.Markup;

/// <summary>
/// What the page may do (Content Security Policy Level 3): nothing but its own style and its own script, each known by its SHA-256. Should a text ever come to
/// be taken for markup, nothing in it would run and nothing would be fetched.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The policy of a page with that style and that script.</summary>
    public static string For(string style, string script) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
