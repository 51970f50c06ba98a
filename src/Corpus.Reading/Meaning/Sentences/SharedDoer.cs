namespace Corpus.Reading.Meaning.Sentences;

/// <summary>"was praised, thanked and congratulated by Minister Lund": participles of one auxiliary that share the doer behind the last of them.</summary>
internal static class SharedDoer
{
    /// <summary>"warmly praised, publicly thanked and congratulated" is three; the bound keeps the reading linear.</summary>
    private const int MostParticiples = 6;

    /// <summary>
    /// The reporting verbs of the row that begins at a participle, in order, up to the doer; empty where no "by" stands behind it, or no "and" before
    /// its last: in "was raised, noted by Minister Lund and praised" he only noted it.
    /// </summary>
    public static List<VerbMatch> VerbsAt(Sentence sentence, ReportingVerbs verbs, int participle)
    {
        List<VerbMatch> row = [];
        bool isLast = true;
        int at = Adverbials.Skip(sentence, participle);
        for (int i = 0; i < MostParticiples && (verbs.MatchAt(sentence, at) is { IsPast: true } || FunctionWords.IsParticiple(sentence.Lower(at))); i++)
        {
            VerbMatch? verb = verbs.MatchAt(sentence, at);
            if (verb != null)
            {
                row.Add(verb);
            }

            int behind = verb?.Next ?? at + 1;
            if (sentence.Is(behind, "by"))
            {
                return isLast ? row : [];
            }

            int joint = sentence.Is(behind, ",") ? behind + 1 : behind;
            isLast = sentence.Is(joint, "and");
            joint = isLast ? joint + 1 : joint;
            if (joint == behind)
            {
                break;
            }

            at = Adverbials.Skip(sentence, joint);
        }

        return [];
    }
}
