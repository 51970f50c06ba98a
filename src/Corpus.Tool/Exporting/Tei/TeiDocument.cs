using System.Text;
using System.Xml;

namespace Corpus.Tool.Exporting.Tei;

/// <summary>A text as a document of TEI P5: header, people, interpretations, and the body with a sentence an <c>s</c>.</summary>
internal sealed class TeiDocument(Meeting meeting)
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The document, UTF-8.</summary>
    public byte[] Write()
    {
        using MemoryStream bytes = new();
        using (XmlWriter xml = XmlWriter.Create(bytes, Settings))
        {
            TeiElements tei = new(xml, Namespace);
            tei.Block("TEI", () =>
            {
                new TeiHeader(meeting, tei).Write();
                tei.Block("text", () => tei.Block("body", () => new TeiBody(meeting, tei).Write()));
            });
        }

        return bytes.ToArray();
    }
}
