using System.Collections.Frozen;

namespace Corpus.Tool.Checking.Html;

/// <summary>What the elements of HTML do to the words in them.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that begin and end a paragraph: what stands in two of them is no sentence.</summary>
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "head header hgroup hr html legend li main menu nav ol p search section summary table tbody td tfoot th thead tr ul");

    /// <summary>Elements that hold no words of the article: scripts, code, what was taken out, controls, what is drawn.</summary>
    private static readonly FrozenSet<string> Passed = Set(
        "audio button canvas datalist del iframe math noembed noframes noscript object option pre script select style svg template textarea title video xmp");

    /// <summary>Elements whose words are words of the sentence, but quote nothing: code in a line.</summary>
    private static readonly FrozenSet<string> Codes = Set("code kbd samp tt var");

    /// <summary>True for an element that begins and ends a paragraph.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for an element whose content is passed over.</summary>
    public static bool IsPassed(string name) => Passed.Contains(name);

    /// <summary>True for code in a line.</summary>
    public static bool IsCode(string name) => Codes.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
