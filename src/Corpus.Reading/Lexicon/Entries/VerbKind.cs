namespace Corpus.Reading.Lexicon.Entries;

/// <summary>The kinds of reporting verbs: the members of <c>Corpus.SpeechAct</c>.</summary>
internal static class VerbKind
{
    public const string Assertive = nameof(Assertive);
    public const string Commissive = nameof(Commissive);
    public const string Directive = nameof(Directive);
    public const string Expressive = nameof(Expressive);
    public const string Declarative = nameof(Declarative);
    public const string Deliberative = nameof(Deliberative);

    public static readonly string[] All = [Assertive, Commissive, Directive, Expressive, Declarative, Deliberative];
}
