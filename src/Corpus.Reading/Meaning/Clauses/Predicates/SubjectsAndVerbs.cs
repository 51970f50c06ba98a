using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>Reads the subject, or the finite reporting verb, at a token: what the rules of predicates are made of.</summary>
internal sealed class SubjectsAndVerbs(ReportingVerbs verbs, SubjectReader subjects)
{
    /// <summary>How far a verb may stand behind its subject where something is set off between them; the bound keeps the reading linear.</summary>
    public const int MostInserted = 60;

    /// <summary>How much may stand between a subject and its verb without being set off, or without an end.</summary>
    public const int MostJoined = 16;

    public ReportingVerbs Verbs => verbs;

    public Subject? SubjectAt(Sentence sentence, int index) => subjects.ReadAt(sentence, index);

    /// <summary>The verb right behind a subject, or null.</summary>
    public VerbMatch? VerbOf(Sentence sentence, Subject subject) => VerbAt(sentence, subject.Next);

    /// <summary>A finite reporting verb, with its adverbials, or with "have" before it.</summary>
    public VerbMatch? VerbAt(Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index);

        // "had an exchange of views on" has its "had" as its own.
        bool isPerfect = FunctionWords.IsHave(sentence.Lower(at)) && verbs.MatchAt(sentence, at) is null;
        at = isPerfect ? Adverbials.Skip(sentence, at + 1) : at;
        VerbMatch? match = sentence.IsAside(at) ? null : verbs.MatchAt(sentence, at);
        if (!isPerfect)
        {
            return match;
        }

        return match is { IsPast: true } ? match with { Tense = VerbTense.Past | VerbTense.Perfect } : null;
    }

    /// <summary>"Minister Inada was briefed by General Lund", "was praised and thanked by General Lund": the act is another's.</summary>
    public bool IsPassiveOfOthers(Sentence sentence, int at) =>
        sentence.Lower(at) is "was" or "were" && SharedDoer.VerbsAt(sentence, verbs, at + 1).Count > 0;
}
