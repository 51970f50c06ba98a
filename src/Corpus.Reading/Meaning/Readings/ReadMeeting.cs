using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;

namespace Corpus.Reading.Meaning.Readings;

/// <summary>One document with its meaning: what the lexicon says of its words. Knows nothing of other documents.</summary>
/// <param name="Form">The form that was read.</param>
/// <param name="Head">Who met, when and where; null when the document cannot be used (its findings say why).</param>
/// <param name="Statements">One for each sentence of <see cref="ParsedDocument.Sections"/> that is not a lead-in, in order.</param>
internal sealed record ReadMeeting(
    ParsedDocument Form,
    MeetingHead? Head,
    EquatableArray<StatementReading> Statements,
    EquatableArray<Finding> Findings)
{
    /// <summary>The texts of the statements, in the order of <see cref="Statements"/>.</summary>
    public IEnumerable<string> StatementTexts() =>
        from section in Form.Sections
        from block in section.Blocks
        from sentence in block.Sentences
        where !sentence.IsLeadIn
        select sentence.Text.Text;
}

/// <summary>How the participants met; the names are those of <c>Corpus.MeetingFormat</c>.</summary>
internal enum ReadFormat
{
    InPerson,
    Telephone,
    Video,
}

/// <summary>What the head and the opening sentence of a document say.</summary>
/// <param name="Id">"2025-03-30", and with what follows the day in the file name where there is more: "2025-03-30-telephone".</param>
/// <param name="Date">The day of the meeting, at the venue.</param>
/// <param name="Published">The dateline's day; null when there is no dateline.</param>
/// <param name="Format">Null when the text does not say.</param>
/// <param name="StartMinutes">Local time as minutes after midnight; null when not given.</param>
/// <param name="DurationMinutes">Null when not given.</param>
/// <param name="Place">The venue; null when not given.</param>
/// <param name="Countries">The countries that the title names, by their code, in its order; empty when it names none.</param>
internal sealed record MeetingHead(
    string Id,
    CalendarDate Date,
    CalendarDate? Published,
    ReadFormat? Format,
    int? StartMinutes,
    int? DurationMinutes,
    bool IsDurationApproximate,
    ReadPlace? Place,
    EquatableArray<ReadParticipant> Participants,
    EquatableArray<string> Countries);

/// <summary>A venue.</summary>
/// <param name="Id">PascalCase identifier of the lexicon's entry: "MinistryOfDefense".</param>
/// <param name="Name">As this document writes it: "Japan Ministry of Defense".</param>
/// <param name="City">Null when the lexicon names none.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2; null when the place is not in the lexicon.</param>
/// <param name="TimeZoneId">IANA; null when the place is not in the lexicon.</param>
internal sealed record ReadPlace(string Id, string Name, string? City, string? CountryCode, string? TimeZoneId);

/// <summary>Someone who took part.</summary>
/// <param name="Name">The family name in the usual case: "Kihara" for "KIHARA".</param>
/// <param name="GivenName">Null when the text does not give it.</param>
/// <param name="OfficeId">PascalCase identifier: "DefenseMinister".</param>
/// <param name="OfficeTitle">"Defense Minister".</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 of the office.</param>
internal sealed record ReadParticipant(string Name, string? GivenName, string OfficeId, string OfficeTitle, string CountryCode);

/// <summary>What one sentence says.</summary>
/// <param name="Speakers">Indexes into <see cref="MeetingHead.Participants"/>, ascending; empty when the sentence does not say. Those
/// of all acts, and who does something that is no reporting verb.</param>
/// <param name="Acts">One for each reporting verb of the main clause, in order.</param>
/// <param name="Topics">Identifiers of topics, in order of first mention.</param>
/// <param name="Countries">Codes of the countries named, in order of first mention.</param>
/// <param name="Places">Identifiers of the places named, in order of first mention.</param>
/// <param name="References">Other events named, in order.</param>
/// <param name="Definitions">Acronyms that this sentence writes beside their long form.</param>
/// <param name="Acronyms">Every word of the sentence that has the form of an acronym, each once, in order: where the corpus
/// knows the acronym as a term, the word is a mention of it.</param>
internal sealed record StatementReading(
    EquatableArray<int> Speakers,
    EquatableArray<ReadAct> Acts,
    EquatableArray<string> Topics,
    EquatableArray<string> Countries,
    EquatableArray<string> Places,
    EquatableArray<ReadReference> References,
    EquatableArray<TermDefinition> Definitions,
    EquatableArray<string> Acronyms);

/// <summary>One thing done with words.</summary>
/// <param name="Verb">The member of <c>Corpus.ReportingVerb</c>: "TakeNote".</param>
/// <param name="Kind">The member of <c>Corpus.SpeechAct</c>: "Assertive".</param>
/// <param name="Speakers">Who did it: indexes into <see cref="MeetingHead.Participants"/>, ascending; empty when the sentence does not say.</param>
/// <param name="Start">Where the content begins in the sentence's text.</param>
/// <param name="Length">Its length; 0 when the verb has no content of its own.</param>
/// <param name="IsInherited">True when the verb is that of the lead-in before it.</param>
internal sealed record ReadAct(string Verb, string Kind, EquatableArray<int> Speakers, int Start, int Length, bool IsInherited);

/// <summary>Another event that a sentence names.</summary>
/// <param name="Text">As written.</param>
/// <param name="Year">Null, as are the others, where neither the text nor the meeting's day gives it.</param>
/// <param name="IsMinisterial">True when it is a meeting of defense ministers, which can be one of this corpus.</param>
internal sealed record ReadReference(string Text, int? Year, int? Month, int? Day, bool IsMinisterial);

/// <summary>An acronym with its long form.</summary>
internal sealed record TermDefinition(string Acronym, string LongForm);
