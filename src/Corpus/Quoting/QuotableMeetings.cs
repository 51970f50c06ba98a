using System.Collections.Immutable;
using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus;

/// <summary>Meetings made ready to be quoted: an index of their texts, and which statement each passage of it is.</summary>
internal sealed class QuotableMeetings
{
    private readonly List<Statement?> _statements = [];
    private readonly Dictionary<Meeting, int> _textOf = new(ReferenceEqualityComparer.Instance);

    public QuotableMeetings(ImmutableArray<Meeting> meetings, MeetingCorpus corpus)
    {
        Meetings = meetings;
        ImmutableArray<QuotableText>.Builder texts = ImmutableArray.CreateBuilder<QuotableText>(meetings.Length);
        foreach (Meeting meeting in meetings)
        {
            _textOf.Add(meeting, texts.Count);
            texts.Add(MeetingPassages.Of(meeting, _statements));
        }

        Index = QuotationIndex.Of(texts.MoveToImmutable(), NamesOf(corpus));
    }

    public ImmutableArray<Meeting> Meetings { get; }

    public QuotationIndex Index { get; }

    /// <summary>The text of a meeting in the index; -1 when it is none of these.</summary>
    public int TextOf(Meeting meeting) => _textOf.TryGetValue(meeting, out int text) ? text : -1;

    /// <summary>The statement that a passage is; null for a heading.</summary>
    public Statement? StatementOf(int passage) => _statements[passage];

    /// <summary>The meeting whose text has a place.</summary>
    public Meeting MeetingAt(int place) => Meetings[Index.Passages.TextOf(Index.Passages.At(place))];

    /// <summary>The words of a statement; null for those of a heading.</summary>
    public QuotationSpan? SpanOf(PassageSpan span) =>
        _statements[span.Passage] is { } statement ? new QuotationSpan(statement, span.Start, span.Length) : null;

    /// <summary>What the lexicon of the package calls countries and places, and what this corpus calls them and its people.</summary>
    private static QuotationNames NamesOf(MeetingCorpus corpus) => RunTimeLexicon.Names.And(
    [
        .. corpus.Countries.Select(static country => (QuotationNames.OfCountry(country.Code), country.Name)),
        .. corpus.Places.Select(static place => (QuotationNames.OfPlace(place.Id), place.Name)),
        .. corpus.People.Select(static person => (QuotationNames.OfPerson(person.Name), person.Name)),
    ]);
}
