using Corpus.Reading.Form.Sentences;

namespace Corpus.Reading.Form.Body;

/// <summary>What follows a block.</summary>
internal enum Follower
{
    Nothing,

    /// <summary>A marker of the same style.</summary>
    Sibling,

    /// <summary>What begins as a sentence does.</summary>
    Sentence,

    /// <summary>A marker of another style.</summary>
    OtherMarker,

    /// <summary>Anything else.</summary>
    Text,
}

/// <summary>A numbered block that is to be told from others.</summary>
/// <param name="isInList">True when the block before was an item of the same list.</param>
/// <param name="next">What follows the block.</param>
internal sealed class NumberedBlock(OpenBlock block, bool isInList, Follower next, Grammar grammar)
{
    private int? _glued;

    public OpenBlock Block { get; } = block;

    public bool IsInList { get; } = isInList;

    public Follower Next { get; } = next;

    public Grammar Grammar { get; } = grammar;

    public string Text => Block.Beginning;

    /// <summary>Where the first sentence of its section begins in it, or -1.</summary>
    public int Glued => _glued ??= Grammar.Headings.FindGluedSentence(Text, Text.Length);
}
