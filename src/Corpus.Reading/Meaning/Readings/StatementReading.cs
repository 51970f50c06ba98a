using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Readings;

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
