using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;

namespace Corpus.Reading.Articles.Marks;

/// <summary>A quotation while its source is looked for.</summary>
internal sealed class QuotationDraft(InlineText paragraph, MarkedWords words)
{
    public InlineText Paragraph { get; } = paragraph;

    public MarkedWords Words { get; } = words;

    public List<QuotationDraft> Nested { get; } = [];

    /// <summary>Its source; null where none is named.</summary>
    public SourceLink? Source { get; set; }

    /// <summary>False where words stand between it and its source.</summary>
    public bool IsSourceDirect { get; set; } = true;

    /// <summary>True where a link to a page behind it says that it is from there.</summary>
    public bool NamesOther { get; set; }

    /// <summary>True where a link says that it is not to be checked.</summary>
    public bool IsExempt { get; set; }

    /// <summary>Up to where no sentence ends behind it; -1 where one does.</summary>
    public int SentenceUpTo { get; set; } = words.Kind == MarkKind.Block ? words.End : words.End + 1;

    public string Text => Paragraph.Text.Substring(Words.Start, Words.End - Words.Start);

    public bool HasWords
    {
        get
        {
            for (int at = Words.Start; at < Words.End; at++)
            {
                if (char.IsLetterOrDigit(Paragraph.Text[at]))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
