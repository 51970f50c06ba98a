using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;
using Corpus.Reading.Transcripts;

namespace Corpus;

/// <summary>
/// An acronym that a text of the corpus writes beside its long form: "Joint Operations Command (JJOC)". Immutable and
/// thread-safe; equal to every term with the same <see cref="Id"/>, in whichever corpus.
/// </summary>
/// <example><code>string longForm = Terms.Dicas.Expansions[0];</code></example>
[JsonConverter(typeof(TermConverter))]
public sealed record Term
{
    private readonly Entry _entry;

    internal Term(Entry entry)
    {
        _entry = entry;
        Acronym = entry.Text(Keyword.Term.Acronym) ?? entry.Id;
    }

    /// <summary>Identifies the term: "Dicas".</summary>
    public string Id => _entry.Id;

    /// <summary>The acronym as written: "DICAS".</summary>
    public string Acronym { get; }

    /// <summary>Every long form met, in the order of the texts; they can differ from one text to the next.</summary>
    public ImmutableArray<string> Expansions => _entry.Texts(Keyword.Term.Form);

    /// <summary>The meetings with a statement that mentions the term, in the order of their days. A meeting is built when it is read from the list.</summary>
    public IReadOnlyList<Meeting> Meetings => _entry.Meetings(Keyword.Term.Mentions);

    /// <summary>The statements with the acronym, in order; a long form that stands alone does not count. Builds the meetings concerned and no other.</summary>
    public IReadOnlyList<Statement> Statements => _entry.Statements(Keyword.Term.Mentions, this, Mentions);

    /// <summary>The first statement that mentions the term; builds its meeting only.</summary>
    public Statement FirstMention => _entry.First(Keyword.Term.Mentions, this, Mentions);

    /// <summary>The last statement that mentions the term; builds its meeting only.</summary>
    public Statement LastMention => _entry.Last(Keyword.Term.Mentions, this, Mentions);

    /// <inheritdoc/>
    public bool Equals(Term? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The acronym.</summary>
    public override string ToString() => OneLine.Of(Acronym);

    private static bool Mentions(Statement statement, Term term) => statement.Terms.Contains(term);
}
