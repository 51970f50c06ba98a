using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Finds what was said where it stands before its clause, "“The Alliance is stronger than ever,” Secretary Carter said.", and
/// who is named behind it.
/// </summary>
internal static class QuotedSpeech
{
    /// <summary>Fewer words before a dash are no sentence that somebody spoke.</summary>
    private const int FewestWordsOfSpeech = 3;

    /// <summary>"Moscow expects the talks to go on," is eight; a time in front, without a preposition, is no longer: "The very same day,".</summary>
    private const int FewestWordsOfClause = 5;

    /// <summary>"his Polish counterpart in Oslo on Friday" is seven; the bound keeps the reading linear.</summary>
    private const int MostWordsOfInsertion = 8;

    /// <summary>What opens a clause inside, or goes on with the one before: then the words behind the verb are what was said.</summary>
    private const WordClass NoInsertion = WordClass.Relative | WordClass.Conjunction;

    private static readonly WordSet WithoutPerson = WordLists.Set("verbs: has no person as its object");
    private static readonly PhraseList Conditions = new(WordLists.List("function-words: opens a condition"));
    private static readonly WordSet Times = WordLists.Set("function-words: opens a clause of time");
    private static readonly WordSet WithHearer = WordLists.Set("verbs: has a hearer as its object");

    /// <summary>
    /// The characters inside the quotation that a sentence begins with, where nothing but the clause follows it, or of both parts of one
    /// that the clause splits; else null.
    /// </summary>
    /// <param name="clause">The first token of the clause.</param>
    /// <param name="next">The token behind its verb.</param>
    public static (int Start, int End)? Before(Sentence sentence, int clause, int next)
    {
        int close = sentence.Is(clause - 1, ",") ? clause - 2 : clause - 1;
        if (close < 1 || sentence.Quotations.CloseOfFirst != close)
        {
            return null;
        }

        return BothParts(sentence, BehindInsertion(sentence, next))
            ?? (sentence.IsEnd(next) || GoesOn(sentence, next) || IsSpeech(sentence, close, next) || IsSetOff(sentence, clause, close) ? (Start(sentence), sentence.StartOf(close)) : null);
    }

    /// <summary>"“The sea,” Minister Kihara said, “will stay calm.”": from the beginning of the first part to the end of the second.</summary>
    /// <param name="comma">The token behind the clause.</param>
    private static (int Start, int End)? BothParts(Sentence sentence, int comma)
    {
        if (!GoesOnInMarks(sentence, comma))
        {
            return null;
        }

        int close = sentence.Quotations.Closed.First(quotation => quotation.Open == comma + 1).Close;
        return (Start(sentence), sentence.StartOf(close));
    }

    /// <summary>
    /// Behind to whom, where or when: "told reporters in Oslo"; the same token where no comma or end follows. What was said about something
    /// has an article, "explained the plan".
    /// </summary>
    private static int BehindInsertion(Sentence sentence, int next)
    {
        int at = next;
        while (at < next + MostWordsOfInsertion && sentence.IsWord(at) && !IsVerb(sentence.Lower(at)) && !FunctionWords.IsAny(sentence.Lower(at), NoInsertion))
        {
            at++;
        }

        return sentence.Is(at, ",") || sentence.IsEnd(at) ? at : next;
    }

    /// <summary>"“We are ready,” Minister Kihara told reporters.": a name in quotation marks has no comma inside them.</summary>
    private static bool IsSpeech(Sentence sentence, int close, int next) =>
        sentence.Lower(close - 1) is "," or "!" or "?" or "." && !sentence.Is(next, "that");

    /// <summary>"“We are ready”, Minister Kihara said after the talks": the comma behind the mark.</summary>
    private static bool IsSetOff(Sentence sentence, int clause, int close) =>
        sentence.Is(clause - 1, ",") && clause - 2 == close && close > FewestWordsOfSpeech;

    /// <summary>
    /// The characters around a clause that is put into what was said or behind it, without marks: "The sea is calm, Minister Kihara said.",
    /// "Gone, he added, are the days of calm."; else null.
    /// </summary>
    public static (int Start, int End)? Around(Sentence sentence, int clause, VerbMatch verb)
    {
        int next = BehindHearerOrPlace(sentence, verb);
        bool hasOpening = FunctionWords.IsAny(sentence.Lower(0), WordClass.Preposition | WordClass.Subordinator);
        bool hasVerbBefore = HasFiniteVerb(sentence, clause - 1) && !hasOpening;
        if (!sentence.Is(clause - 1, ",") || sentence.Quotations.CloseOfFirst >= 0)
        {
            return null;
        }

        bool isBehindClause = IsMainBehindClause(sentence, clause - 1);
        bool isSpeech = sentence.IsEnd(next) && clause > FewestWordsOfSpeech && (!hasOpening || isBehindClause || IsClauseBehindTime(sentence, clause - 1))
            && (WithoutPerson.Contains(verb.Verb.Id) || (verb.Verb.Kind == VerbKind.Assertive && !WithHearer.Contains(verb.Verb.Id) && (isBehindClause || HasPast(sentence, clause - 1) || clause > FewestWordsOfClause)));
        if (isSpeech || (hasVerbBefore && (sentence.IsEnd(next) || IsMoreBehind(sentence, next))))
        {
            return (sentence.StartOf(0), sentence.StartOf(clause - 1));
        }

        string behind = sentence.Lower(next + 1);
        bool goesOn = sentence.Is(next, ",") && (hasVerbBefore || IsVerb(behind) || FunctionWords.EndsInEd(behind) || IsCondition(sentence, clause - 1));
        return goesOn ? (sentence.StartOf(0), EndOfSaid(sentence, next)) : null;
    }

    /// <summary>"Minister Kihara said, adding that", "said, and thanked", "said and thanked": what stands before is all that was said with that verb.</summary>
    private static bool IsMoreBehind(Sentence sentence, int next)
    {
        string behind = sentence.Lower(sentence.Is(next, ",") ? next + 1 : next);
        return FunctionWords.IsAny(behind, WordClass.Joint) || (sentence.Is(next, ",") && behind.EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>"In May the sea was calm": a clause with a time or a place in front, and not "In the room that was booked", which has its verb in a clause inside.</summary>
    private static bool IsClauseBehindTime(Sentence sentence, int comma) =>
        Enumerable.Range(0, comma).All(i => !FunctionWords.IsAny(sentence.Lower(i), WordClass.Subordinator | WordClass.Relative))
        && (HasFiniteVerb(sentence, comma) || HasPast(sentence, comma));

    /// <summary>True where a participant says so behind the last comma: "Should the truce fail, the allies would act, Minister Hamada warned."</summary>
    public static bool IsAtEnd(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        int comma = sentence.Count - 1;
        while (comma > 0 && !sentence.Is(comma, ","))
        {
            comma--;
        }

        return comma > 0
            && subjects.ReadAt(sentence, comma + 1) is { Kind: SubjectKind.Participant } subject
            && predicates.Direct(sentence, subject) is VerbMatch said
            && Around(sentence, comma + 1, said) != null;
    }

    /// <summary>"If the truce fails, the allies will act, Minister Hamada said.": behind the clause in front stands another one, with its verb.</summary>
    private static bool IsMainBehindClause(Sentence sentence, int comma)
    {
        int first = comma - 1;
        while (first > 0 && !sentence.Is(first, ","))
        {
            first--;
        }

        return first > 0
            && sentence.IsWord(first + 1)
            && !FunctionWords.IsAny(sentence.Lower(first + 1), WordClass.Relative | WordClass.Subordinator | WordClass.Joint)
            && Enumerable.Range(first + 2, Math.Max(0, comma - first - 2)).Any(i => IsVerb(sentence.Lower(i)));
    }

    /// <summary>"The text, Minister Hamada said, is ready; Minister Lund agreed.": a clause behind a semicolon may be another's.</summary>
    private static int EndOfSaid(Sentence sentence, int next)
    {
        int at = next;
        while (at < sentence.Count && (sentence.IsAside(at) || !sentence.Is(at, ";")))
        {
            at++;
        }

        return at < sentence.Count ? sentence.StartOf(at) : sentence.Text.Length;
    }

    /// <summary>"If they ask, Minister Hamada said, we will come": said with what follows, but not "When asked, Minister Hamada said, …".</summary>
    private static bool IsCondition(Sentence sentence, int comma)
    {
        // "Had Norway not helped, Minister Hamada said, …"
        if (FunctionWords.IsAny(sentence.Lower(0), WordClass.Have | WordClass.Be | WordClass.Modal))
        {
            return true;
        }

        int behind = Conditions.Behind(sentence, 0);
        return behind > 0 ? !FunctionWords.IsParticiple(sentence.Lower(behind)) : Times.Contains(sentence.Lower(0)) && !HasPast(sentence, comma);
    }

    private static bool HasPast(Sentence sentence, int end) =>
        Enumerable.Range(1, end - 1).Any(i => FunctionWords.IsPast(sentence.Lower(i)));

    /// <summary>"Poland, Wilczek told Hale, would sign", "…, Hale said in Oslo, would sign": who heard it, and where, is not what was said.</summary>
    private static int BehindHearerOrPlace(Sentence sentence, VerbMatch verb)
    {
        bool hasOpening = FunctionWords.IsAny(sentence.Lower(0), WordClass.Preposition | WordClass.Subordinator) || Adverbials.Skip(sentence, 0) > 0;
        bool isTold = WithHearer.Contains(verb.Verb.Id) || (verb.Verb.Kind == VerbKind.Assertive && FunctionWords.IsPreposition(sentence.Lower(verb.Next)));
        return isTold && !hasOpening ? BehindInsertion(sentence, verb.Next) : verb.Next;
    }

    private static bool IsVerb(string word) => FunctionWords.IsAny(word, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.IrregularPast);

    private static bool HasFiniteVerb(Sentence sentence, int end)
    {
        int at = 1;
        while (at < end && !IsVerb(sentence.Lower(at)))
        {
            at++;
        }

        return at < end;
    }

    /// <summary>The clause behind a quotation that has its verb before its subject: "“…,” said Minister Hamada."; null where there is none.</summary>
    public static Clause? Inverted(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        int close = sentence.Quotations.CloseOfFirst;
        int behind = sentence.Is(close + 1, ",") ? close + 2 : close + 1;
        if (close < 1 || predicates.VerbAt(sentence, behind) is not VerbMatch verb || (verb.Tense & (VerbTense.Past | VerbTense.Singular)) == 0
            || subjects.ReadAt(sentence, verb.Next) is not Subject subject)
        {
            return null;
        }

        VerbMatch? second = SecondVerb(sentence, predicates, subject.Next, verb.Tense);
        if (second == null && !EndsSpeaker(sentence, subject.Next))
        {
            return null;
        }

        (int start, int end) = BothParts(sentence, BehindInsertion(sentence, subject.Next)) ?? (Start(sentence), sentence.StartOf(close));
        Clause clause = new(subject.Speakers, verb.Tense);
        clause.Verbs.Add(new ClauseVerb(verb, start, end));
        if (second is VerbMatch joined)
        {
            int last = sentence.IsWord(sentence.Count - 1) ? sentence.Count : sentence.Count - 1;
            clause.Verbs.Add(new ClauseVerb(joined, sentence.StartOf(joined.Next), sentence.StartOf(last)));
        }

        return clause;
    }

    /// <summary>"“…,” said Minister Hamada and stressed the risk.": a second verb whose content goes up to the end; null where more than one stands there.</summary>
    private static VerbMatch? SecondVerb(Sentence sentence, PredicateReader predicates, int joint, VerbTense tense)
    {
        VerbMatch? verb = sentence.Is(joint, "and") ? predicates.VerbAt(sentence, joint + 1) : null;
        return verb is not null && (verb.Tense & tense) != 0 && !GoesOnBehind(sentence, predicates, joint + 2) ? verb : null;
    }

    /// <summary>A comma, or another verb behind "and": what stands there is of no second verb for sure.</summary>
    private static bool GoesOnBehind(Sentence sentence, PredicateReader predicates, int index)
    {
        for (int i = index; i < sentence.Count; i++)
        {
            if (sentence.Is(i, ",") || (sentence.Is(i, "and") && predicates.VerbAt(sentence, i + 1) != null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The clause behind a dash or a comma that has its verb before its subject: "– The sea is calm – said the Minister after the
    /// talks", "The sea is calm, says Minister Hamada". Texts of some languages set no marks; null where there is none.
    /// </summary>
    public static Clause? Unmarked(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        int sign = sentence.Count - 1;
        while (sign >= FewestWordsOfSpeech && !(IsDash(sentence.Lower(sign)) || sentence.Is(sign, ",")))
        {
            sign--;
        }

        if (sign < FewestWordsOfSpeech || predicates.VerbAt(sentence, sign + 1) is not VerbMatch verb || (verb.Tense & (VerbTense.Past | VerbTense.Singular)) == 0
            || (sentence.Is(sign, ",") && !IsDash(sentence.Lower(0)) && !CanBeSaid(sentence, predicates, verb, sign))
            || subjects.ReadAt(sentence, verb.Next) is not { Kind: not SubjectKind.Country } subject || !EndsSpeaker(sentence, subject.Next))
        {
            return null;
        }

        Clause clause = new(subject.Speakers, verb.Tense);
        clause.Verbs.Add(new ClauseVerb(verb, sentence.StartOf(IsDash(sentence.Lower(0)) ? 1 : 0), sentence.StartOf(sign)));
        return clause;
    }

    /// <summary>
    /// "The ambassador, Jan Nowak, thanked Minister Lund": nothing before the comma was said, since it has no verb; "The envoys, who had come early,
    /// briefed Minister Lund": he heard it.
    /// </summary>
    private static bool CanBeSaid(Sentence sentence, PredicateReader predicates, VerbMatch verb, int comma) =>
        verb.Verb.Kind == VerbKind.Assertive
        && !WithHearer.Contains(verb.Verb.Id)
        && (WithoutPerson.Contains(verb.Verb.Id)
            || HasFiniteVerb(sentence, comma) || Enumerable.Range(1, comma - 1).Any(i => predicates.VerbAt(sentence, i) != null));

    /// <summary>Who is named behind a quotation and a dash: "“The sea is calm.” – Minister Hamada"; null where nobody is.</summary>
    public static Subject? Attributed(Sentence sentence, SubjectReader subjects)
    {
        int dash = sentence.Quotations.CloseOfFirst + 1;
        dash = sentence.Is(dash, ",") ? dash + 1 : dash;
        int name = sentence.Is(dash, "-") && sentence.Is(dash + 1, "-") ? dash + 2 : dash + 1;
        return dash > 1 && IsDash(sentence.Lower(dash))
            && subjects.ReadAt(sentence, name) is { Kind: SubjectKind.Participant } subject
            && (sentence.Is(subject.Next, ",") || sentence.IsEnd(subject.Next))
                ? subject
                : null;
    }

    /// <summary>Behind who said it: the end, or where and when, "after the meeting".</summary>
    private static bool EndsSpeaker(Sentence sentence, int index) =>
        sentence.Is(index, ",") || sentence.IsEnd(Adverbials.Skip(sentence, index)) || FunctionWords.IsPreposition(sentence.Lower(index))
        || (sentence.Is(index, "(") && sentence.Is(sentence.Count - 2, ")") && sentence.IsEnd(sentence.Count - 1));

    /// <summary>"“The sea is calm,” Minister Kihara said, “and will stay so.”", "…, adding that it will stay so."</summary>
    private static bool GoesOn(Sentence sentence, int index) =>
        sentence.Is(index, ",")
        && (ContentLevel.SaysMoreBehind(sentence, index)
            || GoesOnInMarks(sentence, index));

    private static bool GoesOnInMarks(Sentence sentence, int comma) =>
        sentence.Is(comma, ",") && sentence.IsAside(comma + 2) && sentence.Quotations.Closed.Any(quotation => quotation.Open == comma + 1);

    private static bool IsDash(string sign) => sign is "\u2014" or "-" or "\u2015";

    /// <summary>Where the words of the quotation begin.</summary>
    private static int Start(Sentence sentence) => sentence.Quotations.IsOpenAtStart ? sentence.StartOf(0) : sentence.StartOf(1);
}
