using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Passives;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Ends what was said where something begins that was not said: what the same one says beside it, what others did or said, what else was done.
/// Each method gives the next token to look at; null where nothing of the kind begins.
/// </summary>
internal sealed class ContentEnds(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs, PredicateReader predicates, ContentLevel content, ClauseList clauses)
{
    private static readonly WordSet GoOn = WordLists.Set("function-words: goes on with who has spoken");

    private readonly JoinedPassives _passives = new(sentence, new PassiveForm(sentence, subjects, verbs));

    /// <summary>"the “Strategic Review,” stating that": the comma stands inside the marks.</summary>
    public int? TryBehindQuotation(int index)
    {
        bool isBehindComma = sentence.Lower(index - 1) is "\u201D" or "\"" && sentence.Is(index - 2, ",");
        return isBehindComma && content.EndsAt(index - 1) && clauses.IsContentBefore(index) ? BeforeMore(index + 1, index) : null;
    }

    /// <summary>"…, stating that", "…, with Minister Lund stressing": what is said beside it, behind a comma.</summary>
    public int? TryMoreBehind(int comma)
    {
        bool isMore = (content.EndsAt(comma) && clauses.IsContentBefore(comma)) || SaidMeanwhile.IsBehind(sentence, subjects, verbs, comma);
        return isMore ? BeforeMore(comma + 2, comma) : null;
    }

    /// <summary>"…, as did Minister Lund": the same of others.</summary>
    public int? TrySameOfOthers(int comma) =>
        OthersBeside.IsSameOfOthers(sentence, subjects, content, comma + 1) ? BeforeOthers(comma + 1, comma) : null;

    /// <summary>"Minister Lund, who thanked the hosts, is on a visit": behind the comma the verb of the sentence stands.</summary>
    public int? TryEndOfWho(int comma)
    {
        if (clauses.Current.Verbs.Count == 0 || clauses.Current.Verbs[clauses.Current.Verbs.Count - 1].Verb is not VerbMatch verb)
        {
            return null;
        }

        int who = Adverbials.SkipBack(sentence, verb.First - 1);
        string next = sentence.Lower(Adverbials.Skip(sentence, comma + 1));
        bool isVerb = FunctionWords.IsAny(next, WordClass.Be | WordClass.Have | WordClass.Modal) || FunctionWords.IsPast(next);
        return isVerb && sentence.Is(who, "who") && sentence.Is(who - 1, ",") && comma > verb.Next ? Before(comma + 1, comma) : null;
    }

    /// <summary>"thanked the hosts, raised his glass and left"</summary>
    public int? TryDeed(int comma)
    {
        int deed = Adverbials.Skip(sentence, comma + 1);
        return content.IsPlain && (verbs.IsDeedAt(sentence, deed) || IsDeedOfPerfect(deed)) ? Before(deed, comma) : null;
    }

    /// <summary>"thanked the crews, have tasked their staffs, and look forward": the auxiliary tells a verb, whatever it is, but not the next of a list.</summary>
    private bool IsDeedOfPerfect(int index)
    {
        int verb = Adverbials.Skip(sentence, index + 1);
        return FunctionWords.IsHave(sentence.Lower(index)) && FunctionWords.IsParticiple(sentence.Lower(verb)) && verbs.MatchAt(sentence, verb) is null;
    }

    /// <summary>"…, according to Minister Lund.": whose words these are is no part of them.</summary>
    public int? TrySource(int comma)
    {
        bool isSource = sentence.Is(comma + 1, "according") && sentence.Is(comma + 2, "to") && Enumerable.Range(comma + 3, sentence.Count - comma - 3).All(i => !sentence.Is(i, ","));
        if (isSource)
        {
            clauses.EndContent(comma);
        }

        return isSource ? sentence.Count : null;
    }

    /// <summary>"…, officials said.", "…, Minister Lund said.": who tells of it at the end is no part of it, and a participant says all that stands before.</summary>
    public int? TrySaidAtEnd(int comma)
    {
        if (!clauses.IsContentBefore(comma))
        {
            return null;
        }

        (Subject Speaker, VerbMatch Verb)? byParticipant = SaidAtEnd.ByParticipant(sentence, subjects, predicates, comma);
        if (byParticipant == null && !SaidAtEnd.IsByOthers(sentence, subjects, verbs, comma))
        {
            return null;
        }

        clauses.EndContent(comma);
        if (byParticipant is var (speaker, said))
        {
            // "He was pleased, Minister Lund said": whoever "he" is says nothing; "We agree that …, Minister Lund said": he says it of them.
            bool isOurs = PronounReader.SaysWe(sentence);
            clauses.All.RemoveAll(clause => clause.Verbs.Count == 0 || (isOurs && clause.Speakers.Count == 0));
            clauses.Open(speaker.Speakers, new Predicate(said, said.Next));
            clauses.SetContent(sentence.StartOf(0), sentence.StartOf(comma));
        }

        return sentence.Count;
    }

    /// <summary>"…, while also noting the cost": what the same one says beside it ends what was said.</summary>
    public int? TryMore(int joint, int from, int end)
    {
        bool isMore = end < joint ? ContentLevel.SaysMoreBehind(sentence, joint - 1) : content.SaysMoreWhile(joint);
        return isMore && clauses.IsContentBefore(end) ? BeforeMore(from + 1, end) : null;
    }

    /// <summary>"…, while Cyprus reserved its position": what others did ends what was said, and is an act of theirs where its verb is known.</summary>
    public int? TryOthers(int joint, int from, int end, bool isSetOff)
    {
        if ((FunctionWords.IsAny(sentence.Lower(joint), WordClass.Contrast) && OthersBeside.IsContrast(sentence, content, from, isSetOff))
            || (sentence.Is(joint, ";") && OthersBeside.IsWhatWas(sentence, content, from)))
        {
            return BeforeOthers(from, end);
        }

        VerbMatch? joined = OthersBeside.VerbOfJoined(sentence, predicates, content, joint, from)
            ?? (isSetOff ? OthersBeside.VerbOfSetOff(sentence, predicates, content, joint, from) : null);
        if (joined is not VerbMatch verb)
        {
            return null;
        }

        clauses.EndContent(end);
        return clauses.Open(EquatableArray<int>.Empty, new Predicate(verb, verb.Next));
    }

    /// <summary>"reviewed the work and will sign the accord", "thanked him and flew on": what else is done is not what was said.</summary>
    public int? TryOtherVerb(int joint, int from, int end, bool isSetOff)
    {
        int other = Adverbials.Skip(sentence, from);

        // "We condemn the attacks, and we will not tolerate more."
        other = isSetOff && GoOn.Contains(sentence.Lower(other)) ? other + 1 : other;
        bool isOther = IsOtherVerb(other) || OtherVerb.IsPastWithObject(sentence, other, isSetOff) || OtherVerb.IsBehindThen(sentence, joint, other);

        // Behind an infinitive another one could follow, but no modal: "decided to open a school, and will announce its site". So can behind
        // "for having hosted its cadets" another thing that was done.
        bool goesOnInside = (content.HasBareVerb && !FunctionWords.IsAny(sentence.Lower(other), WordClass.Modal)) || (content.IsBehindHaving && !isSetOff);
        return end > content.Start && ((isOther && content.IsPlain && !goesOnInside) || OtherVerb.IsBehindQuotation(sentence, joint, other))
            ? Before(other, end)
            : null;
    }

    private bool IsOtherVerb(int index) => OtherVerb.IsAt(sentence, index) || verbs.IsDeedAt(sentence, index);

    /// <summary>Ends what was said before another verb; the token behind that.</summary>
    public int Before(int other, int end)
    {
        clauses.EndContent(end);
        content.Begin(other + 1);
        return other + 1;
    }

    /// <summary>Ends what was said before the words of others; the token behind those.</summary>
    public int BeforeOthers(int others, int end)
    {
        clauses.EndContent(end);
        int next = OthersBeside.End(sentence, others);
        content.Begin(next);
        return next;
    }

    /// <summary>
    /// "welcomed the plan, and it was agreed that …", "…, and a memorandum was signed": an act of its own. Without a comma a clause of what is
    /// said goes on so: "said that the plan was sound and it was hoped to begin soon".
    /// </summary>
    public int? TryPassive(int index, int end, bool isSetOff)
    {
        if ((!isSetOff && !content.IsPlain) || _passives.At(index, isPlain: isSetOff && content.IsPlain) is not PassiveClause passive)
        {
            return null;
        }

        clauses.EndContent(end);
        clauses.Open(passive);
        return passive.Behind;
    }

    private int BeforeMore(int next, int end)
    {
        clauses.EndContent(end);
        content.BeginMore(next);
        return next;
    }
}
