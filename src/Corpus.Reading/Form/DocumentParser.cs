using Corpus.Reading.Findings;
using Corpus.Reading.Form.Body;
using Corpus.Reading.Form.Head;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Page;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Roles;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form;

/// <summary>
/// Reads the form of a document: head, opening, sections, blocks, sentences. Which words are verbs, offices and countries
/// is known here, what they mean is not. Every text is read to its end; what is not as it should be becomes a finding.
/// </summary>
internal static class DocumentParser
{
    /// <param name="isPlain">True for a text of another form than a summary, which need not have an opening sentence.</param>
    public static ParsedDocument Parse(TextFile file, bool isPlain, Grammar grammar, CancellationToken cancellation)
    {
        DocumentLines document = QuotedReadout.Unquoted(new DocumentLines(file.Content, cancellation), grammar);
        DocumentAssembler assembler = new(file, document);
        if ((UnreadableText.Find(file, document.Lines) ?? UnreadableText.FindEmpty(file, document.Lines)) is { } unreadable)
        {
            return assembler.CreateUnreadable(unreadable);
        }

        DocumentHead head = HeadParser.Parse(document, grammar, cancellation);
        LineRole[] roles = LineRoles.Read(document, grammar, head.BodyStart, head.Title?.Text, cancellation);
        List<BodyElement> elements = BodyParser.Parse(document, grammar, roles, head.BodyStart, out List<Fragment> markersAlone, out List<Fragment> markup, cancellation);
        FoundOpening opening = new OpeningFinder(SplitSentences(elements, grammar, cancellation), grammar).Find();

        assembler.AddHead(head);
        assembler.AddPage(roles);
        assembler.AddOpening(opening);
        assembler.AddUnclassified(markersAlone);
        assembler.AddMarkup(document.Markup);
        assembler.AddMarkup(markup);
        assembler.AddBody(opening.Body, cancellation);
        return assembler.Create(isPlain, cancellation);
    }

    private static List<BodyElement> SplitSentences(List<BodyElement> elements, Grammar grammar, CancellationToken cancellation)
    {
        List<BodyElement> split = new(elements.Count);
        foreach (BodyElement element in elements)
        {
            split.Add(element.IsHeading
                ? element
                : element with { Sentences = grammar.Splitter.Split(element.Text.Text, cancellation) });
        }

        return split;
    }
}
