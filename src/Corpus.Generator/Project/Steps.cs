namespace Corpus.Generator.Project;

/// <summary>The names of the pipeline's steps, by which the tests see what ran again.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Documents = nameof(Documents);
    public const string LexiconFiles = nameof(LexiconFiles);
    public const string Lexicon = nameof(Lexicon);
    public const string People = nameof(People);
    public const string Forms = nameof(Forms);
    public const string Sources = nameof(Sources);
    public const string Parsed = nameof(Parsed);
    public const string Read = nameof(Read);
    public const string Links = nameof(Links);
    public const string Linked = nameof(Linked);
    public const string AreLong = nameof(AreLong);
    public const string Corpus = nameof(Corpus);
}
