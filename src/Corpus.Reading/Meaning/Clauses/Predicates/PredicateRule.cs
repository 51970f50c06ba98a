using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>One way in which a verb that does not stand right behind its subject belongs to it.</summary>
/// <param name="Name">What stands between the two.</param>
/// <param name="Example">A clause whose verb this rule finds.</param>
/// <param name="Place">Why it is tried where it stands in the list.</param>
/// <param name="ReadAfter">The predicate of the subject that ends before a token, or null.</param>
internal sealed record PredicateRule(string Name, string Example, string Place, Func<SubjectsAndVerbs, Sentence, int, Predicate?> ReadAfter);
