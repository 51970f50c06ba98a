using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning;

/// <summary>The lexicon made ready once for all documents. Immutable; equal when the lexicon is.</summary>
internal sealed class CompiledLexicon(LexiconModel model, CancellationToken cancellation = default) : IEquatable<CompiledLexicon>
{
    public LexiconModel Model { get; } = model;

    public HeadLexicon Heads { get; } = new(model);

    public StatementLexicon Statements { get; } = new(model, cancellation);

    public bool Equals(CompiledLexicon? other) => other is not null && Model.Equals(other.Model);

    public override bool Equals(object? obj) => Equals(obj as CompiledLexicon);

    public override int GetHashCode() => Model.GetHashCode();
}
