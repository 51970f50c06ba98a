namespace Corpus.Reading.Matching.Quotations.EditorMarks;

/// <summary>What a mark of an editor is.</summary>
internal enum EditorMarkKind
{
    /// <summary>"…", ". . .", "[…]", "[]".</summary>
    Omission,

    /// <summary>"[they]", "[… they]".</summary>
    Words,

    /// <summary>"[T]" of "[T]he", "[ed]" of "confirm[ed]", "[]" of "welcome[]": what it stands in is one word.</summary>
    PartOfWord,

    /// <summary>"[sic]".</summary>
    Note,
}

/// <summary>A mark of an editor in a quotation.</summary>
/// <param name="Start">Where it starts; of a part of a word where the word does.</param>
/// <param name="End">Behind it.</param>
/// <param name="Opening">Where its bracket stands; -1 for an omission without brackets.</param>
internal readonly record struct EditorMark(EditorMarkKind Kind, int Start, int End, int Opening);
