using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>
/// The verb behind what commas, brackets or dashes set off: "The Ministers, in light of …, confirmed", "Minister Inada (host)
/// stated".
/// </summary>
internal static class SetOff
{
    private const int MostCommas = 8;

    /// <summary>"several newspapers of the capital have reported"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfSource = 9;

    private static readonly WordSet Questions = WordLists.Set("function-words: leads in what somebody is asked");

    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        int sign = Adverbials.Skip(sentence, index);
        return sentence.Lower(sign) switch
        {
            "(" => BehindClosing(words, sentence, sign, ")"),
            "\u2014" => BehindClosing(words, sentence, sign, "\u2014"),
            "," when IsAttribution(words, sentence, sign) || IsOfSources(words, sentence, sign) => null,
            "," => RightBehind(words, sentence, sign) ?? BehindLaterComma(words, sentence, sign),
            _ => null,
        };
    }

    /// <summary>"Minister Inada, said Secretary Carter, agreed", "Minister Inada, Secretary Carter said, agreed": only another says that she did.</summary>
    private static bool IsAttribution(SubjectsAndVerbs words, Sentence sentence, int comma)
    {
        int end = words.SubjectAt(sentence, comma + 1) is Subject before && words.VerbOf(sentence, before) is VerbMatch said ? said.Next
            : words.VerbAt(sentence, comma + 1) is VerbMatch verb && words.SubjectAt(sentence, verb.Next) is Subject behind ? behind.Next
            : 0;
        return end > 0 && sentence.Is(end, ",");
    }

    /// <summary>"Minister Inada, it is said, agreed", "Minister Inada, Japanese media reported, agreed": the verb stands before the next comma.</summary>
    private static bool IsOfSources(SubjectsAndVerbs words, Sentence sentence, int comma)
    {
        int end = comma + 1;
        while (end < comma + MostWordsOfSource && sentence.IsWord(end))
        {
            end++;
        }

        bool isClause = !FunctionWords.IsAny(sentence.Lower(comma + 1), WordClass.Relative | WordClass.Subordinator | WordClass.Preposition | WordClass.Joint);
        return isClause && end > comma + 2 && sentence.Is(end, ",")
            && words.VerbAt(sentence, end - 1) is { Verb.Kind: VerbKind.Assertive } said && said.Next == end && said.IsPast
            && Adverbials.Skip(sentence, comma + 1) < end - 1;
    }

    /// <summary>"Minister Inada (host) stated", "Minister Inada — on her first visit — stated".</summary>
    private static Predicate? BehindClosing(SubjectsAndVerbs words, Sentence sentence, int open, string close)
    {
        for (int i = open + 1; i < open + SubjectsAndVerbs.MostInserted; i++)
        {
            if (sentence.Is(i, close))
            {
                return Reported(words, sentence, i + 1);
            }
        }

        return null;
    }

    /// <summary>"Minister Kihara, and Secretary Austin, confirmed"</summary>
    private static Predicate? RightBehind(SubjectsAndVerbs words, Sentence sentence, int comma) =>
        Reported(words, sentence, comma + 1) is { Next: int next } found && !Participles.IsFollowedLikeOne(sentence, next) && !IsParticiple(words, sentence, next) ? found : null;

    /// <summary>"Minister Inada, accused of delay, defended the plan", "…, asked whether it was so, did not answer": a preposition or a question follows, and another verb behind the next comma.</summary>
    private static bool IsParticiple(SubjectsAndVerbs words, Sentence sentence, int next)
    {
        int comma = next;
        while (comma < next + SubjectsAndVerbs.MostInserted && sentence.IsWord(comma))
        {
            comma++;
        }

        return (FunctionWords.IsPreposition(sentence.Lower(next)) || Questions.Contains(sentence.Lower(next)))
            && sentence.Is(comma, ",")
            && (Reported(words, sentence, comma + 1) != null || !FunctionWords.IsAny(sentence.Lower(comma + 1), WordClass.Joint));
    }

    private static Predicate? BehindLaterComma(SubjectsAndVerbs words, Sentence sentence, int comma)
    {
        int commas = 0;
        for (int i = comma + 1; i < comma + SubjectsAndVerbs.MostInserted && commas < MostCommas; i++)
        {
            if (!sentence.Is(i, ",") || sentence.IsAside(i))
            {
                continue;
            }

            commas++;
            Predicate? found = Reported(words, sentence, i + 1)
                ?? Shared(words, sentence, i + 1)
                ?? (i > comma + 2 ? Silent(sentence, i + 1) : null);
            if (found != null || BeginsAnew(words, sentence, i + 1))
            {
                return found;
            }
        }

        return null;
    }

    private static Predicate? Reported(SubjectsAndVerbs words, Sentence sentence, int index) =>
        words.VerbAt(sentence, index) is VerbMatch verb ? new Predicate(verb, verb.Next) : null;

    /// <summary>"Minister Inada, who …, and Secretary Carter confirmed"</summary>
    private static Predicate? Shared(SubjectsAndVerbs words, Sentence sentence, int index) =>
        sentence.Is(index, "and")
        && words.SubjectAt(sentence, index + 1) is Subject joined
        && words.VerbOf(sentence, joined) is VerbMatch verb
            ? new Predicate(verb, verb.Next) { Joined = joined.Speakers }
            : null;

    /// <summary>"Minister Inada, having briefed her staff, met the crews"</summary>
    private static Predicate? Silent(Sentence sentence, int index) =>
        SilentVerb.BehindOneWithObject(sentence, index) is int next ? new Predicate(null, next) : null;

    /// <summary>"The Ministers, …, the Ministers confirmed": the first was no subject.</summary>
    private static bool BeginsAnew(SubjectsAndVerbs words, Sentence sentence, int index) =>
        words.SubjectAt(sentence, index) is Subject other && words.VerbOf(sentence, other) != null;
}
