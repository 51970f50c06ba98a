using System.Text;
using System.Xml;

namespace Corpus.Tool.Exporting.Tei;

/// <summary>Writes elements and text; a character that XML cannot have is shown as U+FFFD.</summary>
internal sealed class TeiElements(XmlWriter xml, string @namespace)
{
    /// <summary>An element of elements, with a line of its own. An attribute without a value is left out.</summary>
    public void Block(string name, Action content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Inline(name, content, attributes);
        Line();
    }

    /// <summary>An element of text with a line of its own.</summary>
    public void Line(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Block(name, () => Text(text), attributes);

    /// <summary>An element of text, when there is one.</summary>
    public void MaybeLine(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(name, text, attributes);
        }
    }

    /// <summary>An element within text.</summary>
    public void Inline(string name, Action content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name, @namespace);
        foreach ((string attribute, string? value) in attributes)
        {
            Attribute(attribute, value);
        }

        content();
        xml.WriteEndElement();
    }

    /// <summary>An element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Inline(name, static () => { }, attributes);

    /// <summary>Text.</summary>
    public void Text(string text) => xml.WriteString(Safe(text));

    /// <summary>The end of a line, between elements where it means nothing.</summary>
    public void Line() => xml.WriteWhitespace("\n");

    private void Attribute(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (name == "id")
        {
            xml.WriteAttributeString("xml", "id", null, value);
        }
        else
        {
            xml.WriteAttributeString(name, Safe(value));
        }
    }

    private static string Safe(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsXml(rune))
            {
                return string.Concat(text.EnumerateRunes().Select(sign => (IsXml(sign) ? sign : Rune.ReplacementChar).ToString()));
            }
        }

        return text;
    }

    private static bool IsXml(Rune rune) => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
}
