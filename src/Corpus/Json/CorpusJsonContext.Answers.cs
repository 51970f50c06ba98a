using System.Text.Json.Serialization.Metadata;

namespace Corpus;

/// <content>The same for what is counted, compared and quoted.</content>
public sealed partial class CorpusJsonContext
{
    /// <summary>Writes a concordance, with its lines.</summary>
    public JsonTypeInfo<Concordance> Concordance => Info<Concordance>();

    /// <summary>Writes a line of a concordance.</summary>
    public JsonTypeInfo<ConcordanceLine> ConcordanceLine => Info<ConcordanceLine>();

    /// <summary>Writes lines of a concordance, as an array.</summary>
    public JsonTypeInfo<IEnumerable<ConcordanceLine>> ConcordanceLines => Info<IEnumerable<ConcordanceLine>>();

    /// <summary>Writes a list of words, with its entries.</summary>
    public JsonTypeInfo<FrequencyList> FrequencyList => Info<FrequencyList>();

    /// <summary>Writes a word with its counts.</summary>
    public JsonTypeInfo<WordFrequency> WordFrequency => Info<WordFrequency>();

    /// <summary>Writes words with their counts, as an array.</summary>
    public JsonTypeInfo<IEnumerable<WordFrequency>> WordFrequencies => Info<IEnumerable<WordFrequency>>();

    /// <summary>Writes how much more frequent a word is here than there.</summary>
    public JsonTypeInfo<Keyness> Keyness => Info<Keyness>();

    /// <summary>Writes such words, as an array: what <see cref="FrequencyList.KeynessAgainst"/> gives.</summary>
    public JsonTypeInfo<IEnumerable<Keyness>> KeynessList => Info<IEnumerable<Keyness>>();

    /// <summary>Writes a word that was met near a phrase.</summary>
    public JsonTypeInfo<Collocate> Collocate => Info<Collocate>();

    /// <summary>Writes such words, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Collocate>> Collocates => Info<IEnumerable<Collocate>>();

    /// <summary>Writes how evenly a phrase is spread.</summary>
    public JsonTypeInfo<Dispersion> Dispersion => Info<Dispersion>();

    /// <summary>Writes what one meeting has of a phrase.</summary>
    public JsonTypeInfo<DispersionPart> DispersionPart => Info<DispersionPart>();

    /// <summary>Writes what meetings have of a phrase, as an array.</summary>
    public JsonTypeInfo<IEnumerable<DispersionPart>> DispersionParts => Info<IEnumerable<DispersionPart>>();

    /// <summary>Writes when each topic was spoken of.</summary>
    public JsonTypeInfo<TopicTimeline> TopicTimeline => Info<TopicTimeline>();

    /// <summary>Writes one topic over all meetings.</summary>
    public JsonTypeInfo<TopicTimelineRow> TopicTimelineRow => Info<TopicTimelineRow>();

    /// <summary>Writes topics over all meetings, as an array.</summary>
    public JsonTypeInfo<IEnumerable<TopicTimelineRow>> TopicTimelineRows => Info<IEnumerable<TopicTimelineRow>>();

    /// <summary>Writes what one meeting says on one topic.</summary>
    public JsonTypeInfo<TopicTimelineCell> TopicTimelineCell => Info<TopicTimelineCell>();

    /// <summary>Writes what meetings say on a topic, as an array.</summary>
    public JsonTypeInfo<IEnumerable<TopicTimelineCell>> TopicTimelineCells => Info<IEnumerable<TopicTimelineCell>>();

    /// <summary>Writes a comparison of two texts.</summary>
    public JsonTypeInfo<Redline> Redline => Info<Redline>();

    /// <summary>Writes comparisons, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Redline>> Redlines => Info<IEnumerable<Redline>>();

    /// <summary>Writes what became of a statement.</summary>
    public JsonTypeInfo<Change> Change => Info<Change>();

    /// <summary>Writes what became of statements, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Change>> Changes => Info<IEnumerable<Change>>();

    /// <summary>Writes words of which the same became.</summary>
    public JsonTypeInfo<Edit> Edit => Info<Edit>();

    /// <summary>Writes such words, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Edit>> Edits => Info<IEnumerable<Edit>>();

    /// <summary>Writes a matter that was said with another verb.</summary>
    public JsonTypeInfo<VerbChange> VerbChange => Info<VerbChange>();

    /// <summary>Writes such matters, as an array.</summary>
    public JsonTypeInfo<IEnumerable<VerbChange>> VerbChanges => Info<IEnumerable<VerbChange>>();

    /// <summary>Writes what a meeting says on a topic.</summary>
    public JsonTypeInfo<Wording> Wording => Info<Wording>();

    /// <summary>Writes what meetings say on a topic, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Wording>> Wordings => Info<IEnumerable<Wording>>();

    /// <summary>Writes a quotation, with where its words stand.</summary>
    public JsonTypeInfo<Quotation> Quotation => Info<Quotation>();

    /// <summary>Writes quotations, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Quotation>> Quotations => Info<IEnumerable<Quotation>>();

    /// <summary>Writes which words of a statement are quoted.</summary>
    public JsonTypeInfo<QuotationSpan> QuotationSpan => Info<QuotationSpan>();

    /// <summary>Writes such words, as an array.</summary>
    public JsonTypeInfo<IEnumerable<QuotationSpan>> QuotationSpans => Info<IEnumerable<QuotationSpan>>();

    /// <summary>Writes what a quotation is beside the texts.</summary>
    public JsonTypeInfo<QuotationCheck> QuotationCheck => Info<QuotationCheck>();

    /// <summary>Writes what quotations are beside the texts, as an array.</summary>
    public JsonTypeInfo<IEnumerable<QuotationCheck>> QuotationChecks => Info<IEnumerable<QuotationCheck>>();

    /// <summary>Writes a verdict on a quotation, by name.</summary>
    public JsonTypeInfo<QuotationVerdict> QuotationVerdict => Info<QuotationVerdict>();

    /// <summary>Writes what became of a statement, by name.</summary>
    public JsonTypeInfo<ChangeKind> ChangeKind => Info<ChangeKind>();

    /// <summary>Writes what became of words, by name.</summary>
    public JsonTypeInfo<EditKind> EditKind => Info<EditKind>();
}
