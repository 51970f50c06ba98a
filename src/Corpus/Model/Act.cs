using Corpus.CompilerServices;

namespace Corpus;

/// <summary>
/// One thing done with words in a statement: "confirmed that …". Immutable and thread-safe; equal when verb, content and
/// <see cref="IsInherited"/> are.
/// </summary>
public sealed record Act
{
    internal Act(ReportingVerb verb, string content, bool isInherited)
    {
        Verb = verb;
        Content = content;
        IsInherited = isInherited;
    }

    /// <summary>The reporting verb of the main clause: <c>TakeNote</c> for "took note of".</summary>
    public ReportingVerb Verb { get; }

    /// <summary>The kind of speech act that the lexicon assigns to <see cref="Verb"/>: a convention, not a fact of the text.</summary>
    public SpeechAct Kind => ReportingVerbTranscript.KindOf(Verb);

    /// <summary>What was confirmed, welcomed, discussed …: words of the statement, exactly as written; empty when the verb has none of its own.</summary>
    public string Content { get; }

    /// <summary>True when the statement has no reporting verb of its own and takes that of the sentence that leads it in.</summary>
    public bool IsInherited { get; }

    /// <summary>Verb and content: "Emphasize: the importance of …".</summary>
    public override string ToString() => Content.Length == 0 ? Verb.ToString() : $"{Verb}: {OneLine.Of(Content)}";
}
