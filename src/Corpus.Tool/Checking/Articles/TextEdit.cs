namespace Corpus.Tool.Checking.Articles;

/// <summary>Characters of an article and what is to stand in their place.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Text)
{
    /// <summary>Behind the last of them.</summary>
    public int End => Start + Length;
}
