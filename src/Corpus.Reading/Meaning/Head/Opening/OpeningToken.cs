namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>What a token of an opening sentence is.</summary>
internal enum OpeningTokenKind
{
    Word,
    Comma,

    /// <summary>Any other sign: a semicolon, a quotation mark, a dash between blanks.</summary>
    Sign,
}

/// <summary>A word or a sign of an opening sentence.</summary>
/// <param name="IsMain">
/// False in brackets and in clauses beside the main one ("who was visiting Japan", "following the meeting in June"): what
/// stands there is not the time or the place of this meeting.
/// </param>
internal readonly record struct OpeningToken(int Start, int Length, OpeningTokenKind Kind, bool IsMain, bool IsInBrackets)
{
    public int End => Start + Length;
}
