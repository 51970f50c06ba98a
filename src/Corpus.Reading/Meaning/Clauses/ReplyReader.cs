using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Finds a relative clause that goes on with what happened next: ", to which Secretary Hagel replied that …", ", which
/// Secretary Hagel welcomed.". "The plan, to which the Ministers agreed in May" tells of what is said and is none.
/// </summary>
internal sealed class ReplyReader(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
{
    private static readonly PhraseList LeadsIn = new(WordLists.List("function-words: leads in a reply"));

    /// <summary>The token where the subject of the reply behind a comma begins, or null.</summary>
    public int? StartBehind(int comma, EquatableArray<int> speakers)
    {
        int start = LeadsIn.Behind(sentence, comma + 1);
        if (start == comma + 1
            || subjects.ReadAt(sentence, start) is not Subject subject
            || (subject.Kind != SubjectKind.Participant && !sentence.Is(subject.Next - 1, "latter"))
            || predicates.Direct(sentence, subject) is not VerbMatch verb)
        {
            return null;
        }

        bool isAnswer = IsAnswer(subject, verb, speakers);
        bool goesOn = sentence.Is(comma + 1, "which")
            ? isAnswer && verb.Verb.Kind == VerbKind.Expressive
            : isAnswer || !Participles.IsFollowedLikeOne(sentence, verb.Next);
        return goesOn ? start : null;
    }

    /// <summary>", to which Minister Onodera agreed.": one who has not spoken yet, and nothing behind.</summary>
    private bool IsAnswer(Subject subject, VerbMatch verb, EquatableArray<int> speakers) =>
        subject.Speakers.Count == 1
        && !speakers.Contains(subject.Speakers[0])
        && sentence.Lower(verb.Next) is "" or "."
        && sentence.Lower(verb.Next + 1).Length == 0;
}
