using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Body;
using Corpus.Reading.Form.Head;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form;

/// <summary>
/// Reads the form of a document: head, opening, sections, blocks, sentences. What the words mean is not known here. Every
/// text is read to its end; what is not as it should be becomes a finding.
/// </summary>
internal static class DocumentParser
{
    private const string PlainKind = "Document";

    public static ParsedDocument Parse(TextFile file, CancellationToken cancellation)
    {
        DocumentLines document = new(file.Content, cancellation);
        DocumentAssembler assembler = new(file, document);
        if ((UnreadableText.Find(file, document.Lines) ?? UnreadableText.FindEmpty(file, document.Lines)) is { } unreadable)
        {
            return assembler.CreateUnreadable(unreadable);
        }

        DocumentHead head = HeadParser.Parse(document);
        LineRole[] roles = LineRoles.Read(document, head.BodyStart, head.Title?.Text, cancellation);
        List<BodyElement> elements = BodyParser.Parse(document, roles, head.BodyStart, out List<Fragment> markersAlone, out List<Fragment> markup, cancellation);
        FoundOpening opening = new OpeningFinder(SplitSentences(elements, cancellation)).Find();

        assembler.AddHead(head);
        assembler.AddPage(roles);
        assembler.AddOpening(opening);
        assembler.AddUnclassified(markersAlone);
        assembler.AddMarkup(document.Markup);
        assembler.AddMarkup(markup);
        assembler.AddBody(opening.Body, cancellation);
        bool isPlain = string.Equals(file.Kind, PlainKind, StringComparison.OrdinalIgnoreCase);
        ParsedDocument parsed = assembler.Create(isPlain, cancellation);
        return isPlain || file.Kind.Length == 0 ? parsed : parsed with { Findings = parsed.Findings.Append(UnknownKind(file)).ToEquatableArray() };
    }

    private static Finding UnknownKind(TextFile file) => Finding.Create(
        Rules.InvalidOption,
        file.Path,
        Fragment.TopOfFile,
        "The Kind of this CorpusDocument item",
        file.Kind,
        "kind of document",
        $"'{PlainKind}', or leave it out for a summary");

    private static List<BodyElement> SplitSentences(List<BodyElement> elements, CancellationToken cancellation)
    {
        List<BodyElement> split = new(elements.Count);
        foreach (BodyElement element in elements)
        {
            split.Add(element.IsHeading
                ? element
                : element with { Sentences = SentenceSplitter.Split(element.Text.Text, cancellation) });
        }

        return split;
    }
}
