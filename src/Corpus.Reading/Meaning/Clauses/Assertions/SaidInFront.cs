using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Assertions;

/// <summary>
/// "As Minister Lund noted, the fleet has grown": who says so stands in front, and all behind the comma is what was said. "As Minister Lund arrived,
/// the band played" says when.
/// </summary>
internal static class SaidInFront
{
    /// <summary>Who says it behind the "As", with which verb, and the token with which what was said begins; null where nobody says so in front.</summary>
    public static (Subject Speaker, VerbMatch Verb, int First)? Read(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        if (subjects.ReadAt(sentence, 1) is not { Kind: SubjectKind.Participant } subject
            || predicates.Direct(sentence, subject) is not { Verb.Kind: VerbKind.Assertive } verb)
        {
            return null;
        }

        int comma = Adverbials.Skip(sentence, verb.Next);
        return sentence.Is(comma, ",") && comma + 1 < sentence.Count ? (subject, verb, comma + 1) : null;
    }
}
