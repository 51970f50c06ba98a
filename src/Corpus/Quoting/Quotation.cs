using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// Words of a text, quoted. Immutable and thread-safe; equal when words, meeting and spans are. A summary reports: its words are those of
/// the ministry that published it, and <see cref="ReportedSpeakers"/> are whose acts they tell of.
/// </summary>
/// <example><code>string where = Meetings.On20250330.Quote("peace and stability across the Taiwan Strait").Cite();</code></example>
[JsonConverter(typeof(QuotationConverter))]
public sealed record Quotation
{
    private readonly QuotableMeetings _source;
    private readonly QuotedPlaces _places;
    private string? _address;

    internal Quotation(string words, Meeting meeting, QuotedPlaces places, QuotableMeetings source, bool isAltered)
    {
        Words = words;
        Meeting = meeting;
        IsAltered = isAltered;
        _places = places;
        _source = source;
        Spans = places.Spans(source);
    }

    /// <summary>The words as they were given, with the marks of an editor.</summary>
    public string Words { get; }

    /// <summary>The meeting whose summary has them.</summary>
    public Meeting Meeting { get; }

    /// <summary>
    /// Where the words stand, in their order: a span for each run of words between two marks and for each statement that it goes on into. Empty when
    /// they stand in the title, the opening or a heading, which are no statements.
    /// </summary>
    public ImmutableArray<QuotationSpan> Spans { get; }

    /// <summary>True when something is left out or put in, and marked: <see cref="QuotationVerdict.Altered"/>.</summary>
    public bool IsAltered { get; }

    /// <summary>
    /// Whose acts the words tell of, in the order in which they come: the speakers of the acts in which the words stand, or of the statement where it
    /// has no act there. They need not have used these words. Empty when the text does not say who speaks.
    /// </summary>
    public ImmutableArray<Person> ReportedSpeakers => [.. Spans.SelectMany(SpanSpeakers.Of).Distinct()];

    /// <summary>
    /// True when all the words stand inside quotation marks of the source itself ("the greatest alliance in the world"). Marks stand around speech,
    /// and around names too ("2+2"); only a reader can tell.
    /// </summary>
    public bool IsDirectSpeech => !Spans.IsEmpty && Spans.All(DirectSpeech.Has);

    /// <summary>
    /// The address of the source with the words as text fragment, which browsers go to and highlight: "https://…#:~:text=the%20importance,Strait".
    /// Where the words stand twice, up to four words before or behind them are added, of the same statement. Null when the list of sources has no address of the text.
    /// </summary>
    public Uri? Url => Address is null ? null : Uri.TryCreate(Address, UriKind.Absolute, out Uri? url) ? url : null;

    private string? Address => Meeting.Source.Url is null ? null : _address ??= TextFragment.Of(Meeting.Source.Url, _places, _source);

    /// <summary>
    /// Where the words are to be found, in one line that a report can carry: as <see cref="Statement.Cite"/> of the first statement, or issuer, title,
    /// day and file where the words stand in none.
    /// </summary>
    /// <returns>One line, never empty.</returns>
    public string Cite() => Spans.IsEmpty ? Citation.Of(Meeting) : Spans[0].Statement.Cite();

    /// <inheritdoc/>
    public bool Equals(Quotation? other) =>
        other is not null && Words == other.Words && Meeting.Equals(other.Meeting) && Spans.AsSpan().SequenceEqual(other.Spans.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Meeting.Id);

    /// <summary>The words in marks, and the identifier of the meeting.</summary>
    public override string ToString() => OneLine.Of($"“{Words}” {Meeting.Id}");
}
