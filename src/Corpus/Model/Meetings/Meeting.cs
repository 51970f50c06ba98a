using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// A meeting of ministers, as its published summary tells of it. Every document has a record of its own that derives from
/// this one and adds a property for each section. Immutable and thread-safe; equal when it is the same record of the same text with the
/// same <see cref="Id"/>. <see cref="IsSameTextAs"/> is true of one text in two corpora too.
/// </summary>
/// <example><code>Statement first = Meetings.On20250330.Statements[0];</code></example>
[JsonConverter(typeof(MeetingConverter))]
public abstract record Meeting
{
    /// <remarks>
    /// A field as those below it, and no property, which would be a method more to compile before the first statement can
    /// be read.
    /// </remarks>
    internal readonly MeetingCatalog Catalog;
    internal readonly int Position;
    internal readonly string Transcript;
    private MeetingHead? _head;
    private QuotableMeetings? _quotable;

    /// <summary>For generated code.</summary>
    /// <param name="catalog">The corpus that the meeting is part of.</param>
    /// <param name="position">Its place in the order of the corpus, from 0.</param>
    /// <param name="transcript">What is known of it, in the form that the generator writes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Meeting(MeetingCatalog catalog, int position, string transcript)
    {
        Catalog = catalog;
        Position = position;
        Transcript = transcript;
    }

    /// <summary>Identifies the meeting: its day, and what tells it apart from others of that day: "2025-03-30", "2025-03-30-telephone".</summary>
    public string Id => Head.Id;

    /// <summary>The title as published: "Japan-U.S. Defense Ministerial Meeting (Summary)". Null when the text has none.</summary>
    public string? Title => Head.Title;

    /// <summary>The day it was held, at the venue.</summary>
    public DateOnly Date => Head.Date;

    /// <summary>The day of publication, from the dateline; null when the text has none. It can be later than <see cref="Date"/>.</summary>
    public DateOnly? Published => Head.Published;

    /// <summary>Who published the summary: "Ministry of Defense". Null when the text does not say.</summary>
    public string? Issuer => Head.Issuer;

    /// <summary>
    /// How the participants met: by a word of telephone or video in the opening or the title, else in person where there is a
    /// place or a verb that says so ("met", "hosted", "held a meeting"). Null when the text does not say ("held talks").
    /// </summary>
    public MeetingFormat? Format => Head.Format;

    /// <summary>
    /// When it began, in the local time of the venue; null when the text does not say. Of a call it is the time that the text gives,
    /// which is that of whoever published it as a rule; nothing is converted.
    /// </summary>
    public TimeOnly? StartTime => Head.StartTime;

    /// <summary>How long it lasted, by the opening or a later sentence; null when the text does not say.</summary>
    public TimeSpan? Duration => Head.Duration;

    /// <summary>
    /// When it began, as a moment: <see cref="Date"/> and <see cref="StartTime"/> in the time zone of <see cref="Place"/>. Null when the text gives
    /// no time, or no place of which the lexicon knows the time zone; for a call, which has no one place; and for a time that the
    /// clocks there skipped or showed twice that day. Null too where the machine has no data of that time zone.
    /// </summary>
    /// <example><code>DateTime utc = Meetings.On20250330.Start!.Value.UtcDateTime;</code></example>
    public DateTimeOffset? Start => Moment.StartOf(this);

    /// <summary>
    /// When it ended, as a moment: <see cref="Start"/> and <see cref="Duration"/>; approximate when the duration is. Null when one of them is.
    /// </summary>
    public DateTimeOffset? End => Moment.EndOf(this);

    /// <summary>True when the text calls the duration approximate.</summary>
    public bool IsDurationApproximate => Head.IsDurationApproximate;

    /// <summary>Where it was held, under the name that this text gives the place; null when the text does not say.</summary>
    public Place? Place => Head.Place;

    /// <summary>The opening sentence as published, which says who met, when and where; null for a document of another form.</summary>
    public string? Opening => Head.Opening;

    /// <summary>Who took part, in the order of the text; empty when the text does not say.</summary>
    public ImmutableArray<Participant> Participants => ImmutableCollectionsMarshal.AsImmutableArray(Head.Participants);

    /// <summary>
    /// True when <see cref="Participants"/> are all whom the text names as having taken part. False when one of them could not
    /// be read, which the build reports as CORPUS028, or when the text names nobody: then what "the Ministers", "both sides" or
    /// "they" did has no speakers.
    /// </summary>
    public bool AreParticipantsComplete => Head.AreParticipantsComplete;

    /// <summary>The parts of the text, in order.</summary>
    public ImmutableArray<Section> Sections => ImmutableCollectionsMarshal.AsImmutableArray(Body.Sections);

    /// <summary>Every sentence of the body, in order.</summary>
    public ImmutableArray<Statement> Statements => ImmutableCollectionsMarshal.AsImmutableArray(Catalog.BodyOf(Position, Transcript).Statements);

    /// <summary>The other events that its statements name, in order.</summary>
    public ImmutableArray<EventReference> References => Body.References();

    /// <summary>Where the text comes from.</summary>
    public Source Source => Head.Source;

    /// <summary>The meeting before it in the corpus; null for the first. Builds that meeting only.</summary>
    public Meeting? Previous => Position > 0 ? Catalog.Meetings[Position - 1] : null;

    /// <summary>The meeting after it in the corpus; null for the last. Builds that meeting only.</summary>
    public Meeting? Next => Position + 1 < Catalog.Meetings.Count ? Catalog.Meetings[Position + 1] : null;

    /// <summary>This meeting alone, ready to be quoted; made when it is first quoted.</summary>
    internal QuotableMeetings Quotable =>
        _quotable ?? Interlocked.CompareExchange(ref _quotable, new QuotableMeetings([this], Catalog.Corpus), null) ?? _quotable;

    internal MeetingHead Head =>
        _head ?? Interlocked.CompareExchange(ref _head, MeetingHead.Read(this), null) ?? _head;

    /// <summary>Kept by the catalog and not here: who looks for words reads it without a meeting.</summary>
    internal MeetingBody Body => Catalog.BodyOf(Position, Transcript);

    /// <summary>
    /// All that was read of the text, a fact a line: to look at, and to keep as a snapshot in tests of a corpus of one's own, where a
    /// change of the text, of a lexicon or of the package shows as changed lines. The head comes first, then each section, block and statement
    /// with its line in the file; indented under a statement stands what it says, and who did an act that not all its speakers did.
    /// <para>Example: <c>File.WriteAllText("2025-03-30.reading.txt", Meetings.On20250330.ToTranscript());</c></para>
    /// </summary>
    /// <returns>
    /// Lines that end with a line feed. What would break a line or cannot be seen is written as <c>\u000A</c>, in the content of an act as
    /// a blank. The form may gain lines with a version of the package; programs read the properties.
    /// </returns>
    public string ToTranscript() => ReadableTranscript.Of(this);

    /// <summary>
    /// What became of the statements of an earlier meeting in this one: what was added, dropped, reworded, split, merged and moved.
    /// Any two meetings can be compared, of one corpus or two; nothing is kept, and each call compares anew.
    /// <para>Example: <c>string redline = Meetings.On20251029.ChangesSince(Meetings.On20250330).ToMarkdown();</c></para>
    /// </summary>
    /// <param name="earlier">The meeting that is compared with, as a rule <see cref="Previous"/>.</param>
    /// <returns>The comparison; with itself all of it is unchanged.</returns>
    /// <exception cref="ArgumentNullException">The meeting is null.</exception>
    public Redline ChangesSince(Meeting earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new Redline(earlier.Statements, Statements, [earlier], [this]);
    }

    /// <summary>
    /// A quotation of this text: its words, to the word, or altered as quotations are and marked so. What counts as the same words is told in
    /// docs/quoting.md. The analyzer of the package checks constants while a project is built; others are checked here.
    /// <para>Example: <c>Quotation line = Meetings.On20250330.Quote("the importance of peace and stability across the Taiwan Strait");</c></para>
    /// </summary>
    /// <param name="words">The words, without the quotation marks around them.</param>
    /// <returns>The quotation, with the place where its words first stand.</returns>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">There is no word.</exception>
    /// <exception cref="MisquotationException">The text does not have the words; the exception has those that it has.</exception>
    public Quotation Quote(string words) => QuotationChecking.Quote(Catalog.Corpus, words, this);

    /// <inheritdoc/>
    public virtual bool Equals(Meeting? other) =>
        other is not null && EqualityContract == other.EqualityContract && Id == other.Id && Source.IsSame(this, other);

    /// <summary>
    /// True when the other meeting was read of the same text under the same identifier, in whichever corpus. A built-in meeting and one that was
    /// read at run time are of different records, and so not equal by <c>==</c>; their statements, people and topics are.
    /// </summary>
    /// <param name="other">The other meeting.</param>
    /// <returns>True for one text.</returns>
    /// <exception cref="ArgumentNullException">The other meeting is null.</exception>
    /// <example><code>bool known = Meetings.All.Any(meeting.IsSameTextAs);</code></example>
    public bool IsSameTextAs(Meeting other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id == other.Id && Source.IsSame(this, other);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Identifier and title: "2025-03-30 Japan-U.S. Defense Ministerial Meeting (Summary)". The identifier alone where there is no title.</summary>
    public sealed override string ToString() => Title is null ? Id : OneLine.Of($"{Id} {Title}");

    /// <summary>For generated code: the property of a section.</summary>
    /// <param name="index">Its place among the sections, from 0.</param>
    /// <returns>The section.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Section SectionAt(int index) => Body.Sections[index];

    /// <summary>Never walks the graph.</summary>
    /// <param name="builder">Receives the identifier.</param>
    /// <returns>True.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append(Id);
        return true;
    }
}
