using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;

namespace Corpus.Reading.Articles.Marks;

/// <summary>Collects the quotations of an article, paragraph by paragraph, since a source can be named in another paragraph than the words.</summary>
internal sealed class QuotationCollector
{
    private readonly List<QuotationDraft> _all = [];
    private readonly OpenQuotation _open = new();

    /// <summary>Paragraphs of the present block quote whose source is not named yet.</summary>
    private readonly List<QuotationDraft> _block = [];
    private int _group;
    private bool _isCallout;

    public void Add(InlineText paragraph, List<PlacedSource> links)
    {
        bool isAttribution = paragraph.Group == 0 && _group > 0 && BlockQuotation.IsAttribution(paragraph, links);
        if (isAttribution)
        {
            NameBlock(links.FindAll(static link => link.Link.Kind != SourceKind.Other));
        }

        if (paragraph.Group != _group)
        {
            EndBlock();
            _group = paragraph.Group;
            _isCallout = paragraph.Text.StartsWith("[!", StringComparison.Ordinal);
        }

        List<MarkedWords> found = [];
        int unclosed = DoubleMarks.Find(paragraph.Text, found);
        List<QuotationDraft> marked = NestedMarks.Of(paragraph, found, links);
        SourceNaming.Name(NestedMarks.InOrderOfEnds(marked), links);
        if (paragraph.Group > 0 && !_isCallout)
        {
            AddBlock(paragraph, links, marked);
        }
        else
        {
            _open.Add(paragraph, links, marked, unclosed, _all);
            _all.AddRange(marked.Where(static draft => draft.HasWords));
        }
    }

    /// <summary>All of them.</summary>
    public List<QuotationDraft> End()
    {
        EndBlock();
        _open.Drop(_all);
        return _all;
    }

    private void AddBlock(InlineText paragraph, List<PlacedSource> links, List<QuotationDraft> marked)
    {
        BlockQuotation block = BlockQuotation.Of(paragraph, links);
        QuotationDraft draft = new(paragraph, new MarkedWords(block.Start, block.End, MarkKind.Block));
        if (marked.Find(one => one.HasWords && one.Words.Start == block.Start + 1 && one.Words.End == block.End - 1) is QuotationDraft whole)
        {
            // Marks around all of it are the writer's, and none of the words.
            draft = new QuotationDraft(paragraph, whole.Words);
            marked = whole.Nested;
        }

        bool isReport = marked.Exists(static one => one.Source is not null || one.NamesOther || one.IsExempt) && HasWordsOutside(draft, marked);
        if (isReport)
        {
            // It tells who said what, each with a source: what is quoted in it is quoted, and not the whole.
            _all.AddRange(marked.Where(static one => one.HasWords));
            return;
        }

        draft.Nested.AddRange(marked.Where(one => one.HasWords && one.Words.End <= block.End));
        draft.NamesOther = links.Exists(static link => link.Link.Kind == SourceKind.Other);
        if (draft.HasWords)
        {
            _block.Add(draft);
        }

        if (block.Sources.Count > 0)
        {
            NameBlock(block.Sources);
        }
    }

    private static bool HasWordsOutside(QuotationDraft block, List<QuotationDraft> marked)
    {
        int at = block.Words.Start;
        foreach (QuotationDraft one in marked)
        {
            if (new QuotationDraft(block.Paragraph, block.Words with { Start = at, End = Math.Max(at, Math.Min(one.Words.Start, block.Words.End)) }).HasWords)
            {
                return true;
            }

            at = Math.Min(one.Words.End, block.Words.End);
        }

        return new QuotationDraft(block.Paragraph, block.Words with { Start = at }).HasWords;
    }

    private void NameBlock(List<PlacedSource> sources)
    {
        PlacedSource? source = sources.Find(static link => link.Link.Kind != SourceKind.None);
        foreach (QuotationDraft draft in _block)
        {
            draft.Source = source?.Link;
            draft.IsExempt = sources.Exists(static link => link.Link.Kind == SourceKind.None);
        }

        EndBlock();
    }

    private void EndBlock()
    {
        _all.AddRange(_block);
        _block.Clear();
    }
}
