using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// One thing done with words in a statement: "confirmed that …". Immutable and thread-safe; equal when verb, speakers,
/// content and <see cref="IsInherited"/> are.
/// </summary>
[JsonConverter(typeof(ActConverter))]
public sealed record Act
{
    private readonly Person[] _speakers;

    internal Act(ReportingVerb verb, Person[] speakers, string content, bool isInherited)
    {
        _speakers = speakers;
        Verb = verb;
        Content = content;
        IsInherited = isInherited;
    }

    /// <summary>The reporting verb of the main clause: <c>TakeNote</c> for "took note of".</summary>
    public ReportingVerb Verb { get; }

    /// <summary>The kind of speech act that the lexicon assigns to <see cref="Verb"/>: a convention, not a fact of the text.</summary>
    public SpeechAct Kind => ReportingVerbTranscript.KindOf(Verb);

    /// <summary>
    /// Who did it, in the order of the participants; empty when the sentence does not say. In "Minister A raised …, and
    /// Minister B welcomed …" each act has one of the two; <see cref="Statement.Speakers"/> has both.
    /// </summary>
    public ImmutableArray<Person> Speakers => ImmutableCollectionsMarshal.AsImmutableArray(_speakers);

    /// <summary>What was confirmed, welcomed, discussed …: words of the statement, exactly as written; empty when the verb has none of its own.</summary>
    public string Content { get; }

    /// <summary>True when the statement has no reporting verb of its own and takes that of the sentence that leads it in.</summary>
    public bool IsInherited { get; }

    /// <inheritdoc/>
    public bool Equals(Act? other) =>
        other is not null && Verb == other.Verb && IsInherited == other.IsInherited && Content == other.Content
        && _speakers.AsSpan().SequenceEqual(other._speakers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verb, Content, IsInherited);

    /// <summary>Verb and content: "Emphasize: the importance of …".</summary>
    public override string ToString() => Content.Length == 0 ? Verb.ToString() : $"{Verb}: {OneLine.Of(Content)}";
}
