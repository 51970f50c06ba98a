using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// One thing done with words in a statement: "confirmed that …". Immutable and thread-safe; equal to the act at the same
/// place among those of an equal <see cref="Statement"/>, in whichever corpus.
/// </summary>
/// <example><code>Statement statement = Topics.TaiwanStrait.Statements.Acts().First().Statement;</code></example>
[JsonConverter(typeof(ActConverter))]
public sealed record Act
{
    private readonly Person[] _speakers;
    private readonly int _index;
    private readonly int _contentStart;
    private readonly int _contentLength;
    private readonly int _verbStart;
    private readonly int _verbLength;
    private string? _content;

    internal Act(Statement statement, int index, ReportingVerb verb, Person[] speakers, int contentStart, int contentLength, int verbStart, int verbLength, bool isInherited)
    {
        Statement = statement;
        Verb = verb;
        IsInherited = isInherited;
        _speakers = speakers;
        _index = index;
        _contentStart = contentStart;
        _contentLength = contentLength;
        _verbStart = verbStart;
        _verbLength = verbLength;
    }

    /// <summary>The statement that it is an act of: one of its <see cref="Statement.Acts"/>.</summary>
    public Statement Statement { get; }

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
    public string Content => _content ??= Statement.Text.Substring(_contentStart, _contentLength);

    /// <summary>
    /// Where <see cref="Content"/> stands in the text of the statement, in UTF-16 characters from its beginning; the empty range at 0 when
    /// the verb has none of its own.
    /// </summary>
    /// <example><code>string content = act.Statement.Text[act.ContentRange];</code></example>
    public Range ContentRange => _contentStart..(_contentStart + _contentLength);

    /// <summary>
    /// Where the verb stands in the text of the statement with all its words, "took note of", in UTF-16 characters from its beginning; null when
    /// it stands in the sentence that leads the statement in (<see cref="IsInherited"/>).
    /// </summary>
    /// <example><code>string? asWritten = act.VerbRange is { } place ? act.Statement.Text[place] : null;</code></example>
    public Range? VerbRange => _verbLength == 0 ? null : _verbStart..(_verbStart + _verbLength);

    /// <summary>True when the statement has no reporting verb of its own and takes that of the sentence that leads it in.</summary>
    public bool IsInherited { get; }

    /// <inheritdoc/>
    public bool Equals(Act? other) =>
        other is not null && (ReferenceEquals(this, other) || (_index == other._index && Statement.Equals(other.Statement)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Statement, _index);

    /// <summary>Verb and content: "Emphasize: the importance of …".</summary>
    public override string ToString() => Content.Length == 0 ? Verb.ToString() : $"{Verb}: {OneLine.Of(Content)}";
}
