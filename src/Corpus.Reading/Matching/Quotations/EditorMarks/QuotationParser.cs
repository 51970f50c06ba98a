using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.EditorMarks;

/// <summary>Reads the marks of a quotation. Linear in it, whatever it repeats.</summary>
internal sealed class QuotationParser
{
    private readonly string _text;
    private readonly bool _isPartOwn;
    private readonly Func<string, bool> _isKnown;
    private readonly QuotationPieces _pieces;

    private QuotationParser(string text, bool isPartOwn, Func<string, bool> isKnown)
    {
        _text = text;
        _isPartOwn = isPartOwn;
        _isKnown = isKnown;
        _pieces = new QuotationPieces(text);
    }

    /// <summary>The quotation by its marks.</summary>
    /// <param name="isPartOwn">True where a word that is bracketed in part is to stand in the source as it is without the brackets
    /// ("[T]he"), false where it is the editor's ("confirm[ed]").</param>
    /// <param name="isKnown">True for words of the texts, to tell "secu-" and "rity" from "cross-" and "strait".</param>
    public static ParsedQuotation Parse(string text, bool isPartOwn, Func<string, bool> isKnown, CancellationToken cancellation)
    {
        QuotationParser parser = new(text, isPartOwn, isKnown);
        bool hasMarks = parser.Run(cancellation);
        return parser._pieces.End(hasMarks);
    }

    /// <summary>All words of a quotation, those in brackets too: as if nothing in it were a mark.</summary>
    public static QuotedUnits AllWords(string text, Func<string, bool> isKnown) =>
        new(text, BrokenWords.Join(text, UnitCutter.Cut(text), isKnown));

    /// <returns>True where there is a mark.</returns>
    private bool Run(CancellationToken cancellation)
    {
        EditorMarkReader marks = new(_text);
        int from = 0;
        while (marks.Next(from, out EditorMark mark))
        {
            cancellation.ThrowIfCancellationRequested();
            AddOwn(from, mark.Start);
            Add(mark);
            from = mark.End;
        }

        AddOwn(from, _text.Length);
        return from > 0;
    }

    private void Add(EditorMark mark)
    {
        if (mark.Kind == EditorMarkKind.PartOfWord)
        {
            QuotationUnit word = WordOf(mark);
            if (_isPartOwn || IsCaseOnly(mark))
            {
                _pieces.AddWords([word]);

                // "peace[] stability": the word may be whole, and others left out behind it.
                if (mark.End - mark.Opening == "[]".Length)
                {
                    _pieces.AddGap(leavesOut: true, []);
                }

                return;
            }

            _pieces.AddGap(leavesOut: false, [word]);
        }
        else if (mark.Kind != EditorMarkKind.Note)
        {
            bool isWords = mark.Kind == EditorMarkKind.Words;
            _pieces.AddGap(!isWords || HasOmission(mark), isWords ? UnitCutter.Cut(_text, mark.Start, mark.End) : []);
        }
    }

    /// <summary>"[T]he": one letter, which the source may have in the other case.</summary>
    private bool IsCaseOnly(EditorMark mark) => mark.Opening == mark.Start && _text[mark.Start + 2] == ']' && char.IsLetter(_text[mark.Start + 1]);

    private QuotationUnit WordOf(EditorMark mark)
    {
        string written = _text.Substring(mark.Start, mark.End - mark.Start);
        return new QuotationUnit(mark.Start, mark.End - mark.Start, WordKey.Of(written.Replace("[", "").Replace("]", "")));
    }

    private bool HasOmission(EditorMark mark)
    {
        EditorMarkReader marks = new(_text);
        for (int i = mark.Start + 1; i < mark.End; i++)
        {
            if (marks.OmissionAt(i, out _))
            {
                return true;
            }
        }

        return false;
    }

    private void AddOwn(int start, int end)
    {
        if (end > start)
        {
            _pieces.AddWords(BrokenWords.Join(_text, UnitCutter.Cut(_text, start, end), _isKnown));
        }
    }
}
