using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;

namespace Corpus.Reading.Articles.Marks;

/// <summary>A quotation of several paragraphs, each opened by “ and only the last closed: each paragraph is a quotation, and one source is named for all.</summary>
internal sealed class OpenQuotation
{
    private readonly List<QuotationDraft> _parts = [];

    /// <summary>Looks at the next paragraph.</summary>
    /// <param name="marked">Its quotations that close in it.</param>
    /// <param name="unclosed">The first “ in it that does not; -1 where there is none.</param>
    /// <param name="all">Gets the paragraphs of one that has come to its end.</param>
    public void Add(InlineText paragraph, List<PlacedSource> links, List<QuotationDraft> marked, int unclosed, List<QuotationDraft> all)
    {
        int first = FirstCharacter(paragraph.Text);
        bool goesOn = _parts.Count > 0 && first < paragraph.Text.Length && paragraph.Text[first] == '\u201C';
        QuotationDraft? last = goesOn ? marked.Find(draft => draft.Words.Start == first + 1) : null;
        if (last is not null)
        {
            NameParts(last, all);
        }
        else if (!goesOn || unclosed != first)
        {
            Drop(all);
        }

        // A source is named behind a quotation: a mark with one behind it was forgotten to be closed.
        if (unclosed >= 0 && !links.Exists(link => link.TextStart > unclosed))
        {
            AddPart(new QuotationDraft(paragraph, new MarkedWords(unclosed + 1, paragraph.Text.Length, MarkKind.Curly)), marked);
        }
        else
        {
            Drop(all);
        }
    }

    /// <summary>What never closes is no quotation; what is quoted in it is one.</summary>
    public void Drop(List<QuotationDraft> all)
    {
        foreach (QuotationDraft part in _parts)
        {
            all.AddRange(part.Nested);
        }

        _parts.Clear();
    }

    private void AddPart(QuotationDraft part, List<QuotationDraft> marked)
    {
        if (part.HasWords)
        {
            part.Nested.AddRange(marked.Where(draft => draft.Words.Start > part.Words.Start));
            marked.RemoveAll(draft => draft.Words.Start > part.Words.Start);
            _parts.Add(part);
        }
    }

    private void NameParts(QuotationDraft last, List<QuotationDraft> all)
    {
        foreach (QuotationDraft part in _parts)
        {
            part.Source = last.Source;
            part.NamesOther = last.NamesOther;
            part.IsExempt = last.IsExempt;
        }

        all.AddRange(_parts);
        _parts.Clear();
    }

    private static int FirstCharacter(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
