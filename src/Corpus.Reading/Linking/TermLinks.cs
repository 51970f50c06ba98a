using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Linking;

/// <summary>
/// The terms of the corpus: every acronym that some document writes beside its long form. Any document that uses the
/// acronym mentions the term.
/// </summary>
internal sealed class TermLinks
{
    private readonly ImmutableArray<EquatableArray<EquatableArray<string>>> _ofMeeting;
    private readonly ImmutableArray<KnownTerm> _terms;

    private TermLinks(ImmutableArray<KnownTerm> terms, ImmutableArray<EquatableArray<EquatableArray<string>>> ofMeeting)
    {
        _terms = terms;
        _ofMeeting = ofMeeting;
    }

    /// <summary>For each statement of a meeting the identifiers of the terms that it mentions.</summary>
    public EquatableArray<EquatableArray<string>> Of(int meeting) => _ofMeeting[meeting];

    /// <summary>Every term, in the order in which the texts define them.</summary>
    public ImmutableArray<KnownTerm> All => _terms;

    public static TermLinks Of(ImmutableArray<DatedMeeting> meetings, CancellationToken cancellation)
    {
        var ids = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byAcronym = new Dictionary<string, KnownTerm>(StringComparer.Ordinal);
        IEnumerable<TermDefinition> definitions =
            meetings.SelectMany(meeting => meeting.Document.Statements).SelectMany(statement => statement.Definitions);
        foreach (TermDefinition definition in definitions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!byAcronym.TryGetValue(definition.Acronym, out KnownTerm? term))
            {
                string id = Identifier.Unique(Identifier.FromAcronym(definition.Acronym, "Term"), ids);
                byAcronym.Add(definition.Acronym, term = new KnownTerm(id, definition.Acronym));
            }

            term.Expand(definition.LongForm);
        }

        return new TermLinks(
            byAcronym.Values.ToImmutableArray(),
            meetings.Select(meeting => TermsOf(meeting, byAcronym)).ToImmutableArray());
    }

    private static EquatableArray<EquatableArray<string>> TermsOf(
        DatedMeeting meeting, Dictionary<string, KnownTerm> byAcronym) =>
        meeting.Document.Statements.Select(statement => TermsOf(statement, byAcronym)).ToEquatableArray();

    private static EquatableArray<string> TermsOf(StatementReading statement, Dictionary<string, KnownTerm> byAcronym)
    {
        IEnumerable<string> acronyms = statement.Definitions.Select(definition => definition.Acronym).Concat(statement.Acronyms);
        return acronyms
            .Distinct(StringComparer.Ordinal)
            .Where(byAcronym.ContainsKey)
            .Select(acronym => byAcronym[acronym].Id)
            .ToEquatableArray();
    }
}
