using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>One construction of a noun phrase that can be the subject of a reporting verb.</summary>
/// <param name="Name">What the construction is called.</param>
/// <param name="Example">A phrase that this rule reads.</param>
/// <param name="Place">Why it is tried where it stands in the list.</param>
/// <param name="ReadAt">The phrase of this construction that begins at a token, or null.</param>
internal sealed record NounPhraseRule(string Name, string Example, string Place, Func<Delegations, Sentence, int, Subject?> ReadAt);
