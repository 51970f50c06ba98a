using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>What stands before the opening, while it is being read.</summary>
internal sealed class DocumentHead
{
    public LocatedText? Title { get; set; }

    public LocatedText? Dateline { get; set; }

    public LocatedText? Issuer { get; set; }

    /// <summary>What labelled lines tell.</summary>
    public List<HeadFact> Facts { get; set; } = [];

    /// <summary>The classified runs of its lines.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>Lines that were no part of it, as ranges of lines, with what was left of each.</summary>
    public List<TitleCandidate> Leftovers { get; } = [];

    /// <summary>The first line of what follows.</summary>
    public int BodyStart { get; set; }
}
