using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// One sentence of the body of a summary, with what was done by saying it. Immutable and thread-safe; equal to the statement
/// with the same <see cref="Id"/> of the same text (<see cref="Source.Sha256"/>), in whichever corpus.
/// </summary>
/// <example><code>string cited = Meetings.On20250330.Statements[0].Cite();</code></example>
[JsonConverter(typeof(StatementConverter))]
public sealed record Statement
{
    /// <summary>Where in the transcript the line behind the statement's own begins.</summary>
    internal readonly int Offset;

    private readonly Section _section;
    private readonly Block _block;
    private readonly int _index;
    private string? _id;
    private StatementFacts? _facts;

    internal Statement(Section section, Block block, int index, int line, string text, int offset)
    {
        _section = section;
        _block = block;
        Line = line;
        Text = text;
        _index = index;
        Offset = offset;
    }

    /// <summary>
    /// Identifies the statement: the meeting, the section with the item, and the place among the statements there, from 1.
    /// "2025-03-30/3.1/1" is the first sentence of item (1) in section 3; "2025-03-30/3/2" the second of the section's own
    /// paragraphs; "2024-05-02/1" the first of a text without sections. What repeats a number of the same document is told
    /// apart by its count ("3.1~2"), what has no number is counted ("s2" for a section, "3.b1" for a bullet), and an item
    /// inside an item follows it ("3.1.a").
    /// </summary>
    public string Id => _id ??= _block.IdOf(_index);

    /// <summary>The sentence as published, typing errors kept; one space stands where a line or page cuts it.</summary>
    public string Text { get; }

    /// <summary>
    /// Who speaks, in the order of the participants; empty when the sentence does not say. All who did one of its
    /// <see cref="Acts"/>, and who did something without a reporting verb; <see cref="Act.Speakers"/> says who did what.
    /// </summary>
    public ImmutableArray<Person> Speakers => ImmutableCollectionsMarshal.AsImmutableArray(Facts.Speakers);

    /// <summary>What is done by saying it: one act for each reporting verb of the main clause, in order. Empty when there is none.</summary>
    public ImmutableArray<Act> Acts => ImmutableCollectionsMarshal.AsImmutableArray(Facts.Acts);

    /// <summary>What it is about, in order of first mention.</summary>
    public ImmutableArray<Topic> Topics => ImmutableCollectionsMarshal.AsImmutableArray(Facts.Topics);

    /// <summary>The terms whose acronym it has; a long form that stands alone does not count.</summary>
    public ImmutableArray<Term> Terms => ImmutableCollectionsMarshal.AsImmutableArray(Facts.Terms);

    /// <summary>The countries it names, in order of first mention.</summary>
    public ImmutableArray<Country> Countries => ImmutableCollectionsMarshal.AsImmutableArray(Facts.Countries);

    /// <summary>The places it names, in order of first mention.</summary>
    public ImmutableArray<Place> Places => ImmutableCollectionsMarshal.AsImmutableArray(Facts.Places);

    /// <summary>The other events it names, in order.</summary>
    public ImmutableArray<EventReference> References => ImmutableCollectionsMarshal.AsImmutableArray(Facts.References);

    /// <summary>The meeting whose summary it stands in.</summary>
    public Meeting Meeting => Section.Meeting;

    /// <summary>The section it stands in.</summary>
    public Section Section => _section;

    /// <summary>The paragraph or item it stands in.</summary>
    public Block Block => _block;

    /// <summary>The line of the file where it begins, from 1.</summary>
    public int Line { get; }

    private StatementFacts Facts =>
        _facts ?? Interlocked.CompareExchange(ref _facts, StatementFacts.Read(this, Offset), null) ?? _facts;

    /// <summary>
    /// Where the statement is to be found, in one line that a report can carry: issuer, title, day, section, item, line of
    /// the file and address, each as far as it is known. <c>Ministry of Defense, "Japan-U.S. Defense Ministerial Meeting
    /// (Summary)", 2025-10-29, section 2 "…", item (1), line 19 of 2025-10-29.txt</c>.
    /// </summary>
    /// <returns>One line, never empty.</returns>
    public string Cite() => Citation.Of(this);

    /// <inheritdoc/>
    public bool Equals(Statement? other) => other is not null && (ReferenceEquals(this, other) || (Id == other.Id && Source.IsSame(Meeting, other.Meeting)));

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Identifier and text: "2025-03-30/2/1 The Ministers …".</summary>
    public override string ToString() => OneLine.Of($"{Id} {Text}");
}
