using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>A text of which the lines before the opening are tried.</summary>
internal static class HeadOfText
{
    public const string Title = "Japan-U.S. Defense Ministerial Meeting (Summary)";
    public const string Body = "\n\nOn June 1, Defense Minister Hamada and Defense Secretary Austin held discussions.\n\nThe Ministers agreed.";

    public static ParsedDocument Parse(string content) => ParsedText.Of(new TextFile("a.txt", content, "", true, false));

    public static (string Id, int Line, int Column) Place(ParsedDocument document, int index)
    {
        ReadFinding finding = document.Findings[index];
        return (finding.Id, finding.Place.Line, finding.Place.Column);
    }
}
