using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Corpus.Tool.Checking.Docx;

/// <summary>Which styles of a document are those of block quotes: "Quote" and "Intense Quote", whatever the language of the program calls them, and what is made of them.</summary>
internal sealed class WordStyles
{
    /// <summary>A style made of a style made of a style …: deeper ones nobody makes, and a circle ends here.</summary>
    private const int Deepest = 16;

    private static readonly HashSet<string> Quotes = new(StringComparer.OrdinalIgnoreCase) { "Quote", "Intense Quote", "IntenseQuote", "Block Text", "BlockText" };

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a document; those of the program where it has no list of them.</summary>
    public WordStyles(MainDocumentPart document)
    {
        foreach (Style style in document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is string id)
            {
                _styles[id] = style;
            }
        }
    }

    /// <summary>True for the style of a block quote.</summary>
    public bool IsQuote(string? id)
    {
        for (int depth = 0; id is not null && depth < Deepest; depth++)
        {
            _styles.TryGetValue(id, out Style? style);
            if (Quotes.Contains(style?.StyleName?.Val?.Value ?? id))
            {
                return true;
            }

            id = style?.BasedOn?.Val?.Value;
        }

        return false;
    }
}
