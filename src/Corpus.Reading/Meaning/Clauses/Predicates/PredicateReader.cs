using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>
/// Finds the verb that belongs to a subject: at once ("confirmed"), after adverbials ("once again concurred"), or where one of
/// the rules finds it.
/// </summary>
internal sealed class PredicateReader(ReportingVerbs verbs, SubjectReader subjects)
{
    private readonly SubjectsAndVerbs _words = new(verbs, subjects);

    /// <summary>The verb right behind a subject, or null.</summary>
    public VerbMatch? Direct(Sentence sentence, Subject subject) => _words.VerbOf(sentence, subject);

    /// <summary>A finite reporting verb, with its adverbials, or with "have" before it.</summary>
    public VerbMatch? VerbAt(Sentence sentence, int index) => _words.VerbAt(sentence, index);

    /// <summary>"Secretary Austin, in turn, welcomed": an adverbial between commas.</summary>
    public Predicate? BehindAdverbial(Sentence sentence, Subject subject)
    {
        int comma = Adverbials.Skip(sentence, subject.Next + 1);
        return sentence.Is(subject.Next, ",") && comma > subject.Next + 1 && sentence.Is(comma, ",")
            && VerbAt(sentence, comma + 1) is VerbMatch verb && verb.IsPast
                ? new Predicate(verb, verb.Next)
                : null;
    }

    /// <summary>The verb that belongs to a subject, wherever it stands; a participant's may also be one that reports nothing.</summary>
    public Predicate? ReadAfter(Sentence sentence, Subject subject)
    {
        if (Direct(sentence, subject) is VerbMatch direct)
        {
            return new Predicate(direct, direct.Next);
        }

        PredicateRule[] rules = subject.Kind switch
        {
            SubjectKind.Participant => PredicateRules.OfParticipants,
            SubjectKind.Other => PredicateRules.OfOthers,
            _ => [],
        };
        foreach (PredicateRule rule in rules)
        {
            if (rule.ReadAfter(_words, sentence, subject.Next) is Predicate found)
            {
                return found;
            }
        }

        return null;
    }
}
