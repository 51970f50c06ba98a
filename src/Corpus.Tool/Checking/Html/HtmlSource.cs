using AngleSharp.Html.Parser.Tokens;
using Corpus.Reading.Articles.Markup;

namespace Corpus.Tool.Checking.Html;

/// <summary>Finds in a file what a tag names as a source.</summary>
internal static class HtmlSource
{
    /// <summary>The value of an attribute with its place in the file; null where the tag has none.</summary>
    /// <param name="tagEnd">Where the tag ends in the file.</param>
    public static LinkTarget? Of(HtmlTagToken tag, string attribute, string file, int tagEnd)
    {
        foreach (HtmlAttributeToken one in tag.Attributes)
        {
            if (one.Name == attribute && one.Value.Length > 0)
            {
                int start = ValueAt(file, one.Position.Index + attribute.Length, tagEnd);
                bool isThere = string.CompareOrdinal(file, start, one.Value, 0, one.Value.Length) == 0;
                string address = HtmlReference.Decoded(one.Value).Trim();
                return isThere ? new LinkTarget(address, start, start + one.Value.Length) : new LinkTarget(address, one.Position.Index, one.Position.Index);
            }
        }

        return null;
    }

    /// <summary>Behind the blanks, the sign and the mark before a value.</summary>
    private static int ValueAt(string file, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(file[at]) || file[at] == '='))
        {
            at++;
        }

        return at < end && file[at] is '"' or '\'' ? at + 1 : at;
    }
}
