using System.Collections.Immutable;
using Corpus.Reading.Articles.Marks;
using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles;

/// <summary>Finds what an article quotes, and what it names as the source of it.</summary>
internal sealed class ArticleReader
{
    private readonly ArticlePlaces _places;
    private readonly Func<string, bool> _isPublished;
    private readonly ImmutableArray<ArticleQuotation>.Builder _quotations = ImmutableArray.CreateBuilder<ArticleQuotation>();
    private readonly Dictionary<int, ArticleSource> _sources = [];

    private ArticleReader(ArticlePlaces places, Func<string, bool> isPublished)
    {
        _places = places;
        _isPublished = isPublished;
    }

    /// <summary>Reads an article, in time linear in its length.</summary>
    /// <param name="isMarkdown">False for plain text, in which every character is read as it stands.</param>
    /// <param name="isPublished">True for an address where one of our texts was published.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ArticleContent Read(string article, bool isMarkdown, Func<string, bool> isPublished, CancellationToken cancellation = default)
    {
        ImmutableArray<TextLine> lines = LineReader.Read(article, cancellation);
        ArticleParagraphs paragraphs = isMarkdown
            ? MarkdownParagraphs.Read(article, lines, cancellation)
            : PlainParagraphs.Read(article, lines, cancellation);
        ArticleReader reader = new(new ArticlePlaces(article), isPublished);
        foreach (LinkTarget target in paragraphs.Definitions.Values)
        {
            reader.LinkTo(target);
        }

        LinkDefinitions definitions = new(paragraphs.Definitions, reader.Footnotes(paragraphs, cancellation));
        return reader.Read(
            paragraphs.Paragraphs.Select(paragraph => isMarkdown ? MarkdownInlines.Read(paragraph, definitions) : PlainInlines.Read(paragraph)), cancellation);
    }

    /// <summary>Reads an article of another form, whose paragraphs somebody else has found.</summary>
    /// <param name="paragraphs">In their order; two links that lead to different places stand at different places.</param>
    /// <param name="article">The file in which the paragraphs have their places.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ArticleContent ReadParagraphs(
        IEnumerable<InlineText> paragraphs, string article, Func<string, bool> isPublished, CancellationToken cancellation = default) =>
        new ArticleReader(new ArticlePlaces(article), isPublished).Read(paragraphs, cancellation);

    private ArticleContent Read(IEnumerable<InlineText> paragraphs, CancellationToken cancellation)
    {
        QuotationCollector collector = new();
        foreach (InlineText paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            collector.Add(paragraph, LinksOf(paragraph));
        }

        return Content(collector.End());
    }

    /// <summary>What footnotes name: their one link to a text, or to a page where they have none to a text. One that quotes something names the source of that.</summary>
    private Dictionary<string, LinkTarget> Footnotes(ArticleParagraphs paragraphs, CancellationToken cancellation)
    {
        LinkDefinitions definitions = new(paragraphs.Definitions, ImmutableDictionary<string, LinkTarget>.Empty);
        Dictionary<string, LinkTarget> footnotes = new(StringComparer.Ordinal);
        foreach (RawParagraph paragraph in paragraphs.Paragraphs.Where(note => note.Footnote is { } label && !footnotes.ContainsKey(label)))
        {
            cancellation.ThrowIfCancellationRequested();
            InlineText text = MarkdownInlines.Read(paragraph, definitions);
            if (DoubleMarks.In(text.Text).Count == 0 && NamedBy(LinksOf(text)) is { } source)
            {
                footnotes.Add(paragraph.Footnote!, source.Target);
            }
        }

        return footnotes;
    }

    private static SourceLink? NamedBy(List<PlacedSource> links)
    {
        List<PlacedSource> texts = links.FindAll(static link => link.Link.Kind != SourceKind.Other);
        return texts.Find(static link => link.Link.Kind == SourceKind.None)?.Link
            ?? (texts.Count > 0 ? texts.Count == 1 ? texts[0].Link : null : links.FirstOrDefault()?.Link);
    }

    private ArticleContent Content(List<QuotationDraft> drafts)
    {
        foreach (QuotationDraft draft in drafts)
        {
            _quotations.Add(Finished(draft));
        }

        return new ArticleContent(
            ImmutableArray.CreateRange(_quotations.OrderBy(static quotation => quotation.Place.Start)),
            ImmutableArray.CreateRange(_sources.Values.Where(static source => source.Link.Kind == SourceKind.Identifier).OrderBy(static source => source.Place.Start)));
    }

    private List<PlacedSource> LinksOf(InlineText text)
    {
        List<PlacedSource> links = [];
        foreach (InlineLink link in text.Links)
        {
            if (LinkTo(link.Target) is { } source)
            {
                links.Add(new PlacedSource(source, link.TextStart, link.TextEnd));
            }
        }

        return links;
    }

    /// <summary>What a link names; links by reference name what their definition does, at its place.</summary>
    private SourceLink? LinkTo(LinkTarget target)
    {
        if (_sources.TryGetValue(target.Start, out ArticleSource? known))
        {
            return known.Link;
        }

        SourceLink? source = SourceLink.Of(target, _isPublished);
        if (source is not null)
        {
            _sources.Add(target.Start, new ArticleSource(source, _places.Between(target.Start, target.End)));
        }

        return source;
    }

    private ArticleQuotation Finished(QuotationDraft draft)
    {
        InlineText text = draft.Paragraph;
        MarkedWords words = draft.Words;
        Fragment place = words.End > words.Start
            ? _places.Between(text.Starts[words.Start], text.Ends[words.End - 1])
            : _places.Between(text.Ends[words.Start - 1], text.Ends[words.Start - 1]);
        ArticleSource? source = draft.Source is null ? null : _sources[draft.Source.Target.Start];
        List<ShownAddress> addresses = WrittenWords.AddressesIn(text, words, draft.Source);
        return new ArticleQuotation(
            draft.Text, place, words.Kind, source, draft.IsSourceDirect, draft.NamesOther, draft.IsExempt, ImmutableArray.CreateRange(draft.Nested.Select(Finished)))
        {
            WithAddresses = WrittenWords.WithAddresses(text, words, addresses),
            Addresses = ImmutableArray.CreateRange(addresses.Select(static address => address.Target.Start)),
            Read = (text, words),
            Written = WrittenWords.PlaceOf(text, words, addresses) is (int start, int end) ? _places.Between(start, end) : null,
        };
    }
}
