using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.EditorMarks;

/// <summary>Puts a quotation together of what is quoted and of the gaps before, between and behind that: one gap more than there are runs of words.</summary>
internal sealed class QuotationPieces(string text)
{
    private readonly ImmutableArray<QuotedUnits>.Builder _runs = ImmutableArray.CreateBuilder<QuotedUnits>();
    private readonly ImmutableArray<QuotationGap>.Builder _gaps = ImmutableArray.CreateBuilder<QuotationGap>();
    private readonly List<QuotationUnit> _run = [];
    private readonly List<QuotationUnit> _putIn = [];
    private bool _leavesOut;

    /// <summary>Adds words that are quoted.</summary>
    public void AddWords(List<QuotationUnit> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        if (_run.Count == 0)
        {
            CloseGap();
        }

        _run.AddRange(words);
    }

    /// <summary>Adds a mark; several without words between them are one gap.</summary>
    public void AddGap(bool leavesOut, List<QuotationUnit> putIn)
    {
        CloseRun();
        _leavesOut = _leavesOut || leavesOut;
        _putIn.AddRange(putIn);
    }

    public ParsedQuotation End(bool hasMarks)
    {
        CloseRun();
        CloseGap();
        return new ParsedQuotation(text, _runs.ToImmutable(), _gaps.ToImmutable(), hasMarks);
    }

    private void CloseGap()
    {
        _gaps.Add(new QuotationGap(_leavesOut, _putIn.Count == 0 ? QuotedUnits.None : new QuotedUnits(text, [.. _putIn])));
        _putIn.Clear();
        _leavesOut = false;
    }

    private void CloseRun()
    {
        if (_run.Count > 0)
        {
            _runs.Add(new QuotedUnits(text, [.. _run]));
            _run.Clear();
        }
    }
}
