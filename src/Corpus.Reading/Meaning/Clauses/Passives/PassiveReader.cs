using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;

namespace Corpus.Reading.Meaning.Clauses.Passives;

/// <summary>
/// Reads a passive main clause: "It was confirmed that …", "The importance of … was reaffirmed by both sides". The act is
/// reported and counts; who did it is known only where "by" names them, since a text that chose the passive did not say.
/// </summary>
internal sealed class PassiveReader(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs)
{
    private static readonly WordSet NoOne = WordLists.Set("function-words: no one");

    private readonly PassiveForm _form = new(sentence, subjects, verbs);

    /// <summary>The clauses in order; empty where the sentence has no passive main clause.</summary>
    public List<PassiveClause> Read()
    {
        if (NoOne.Contains(sentence.Lower(0)) || sentence.Is(0, "not"))
        {
            // "No agreement was signed", "Nothing was agreed"
            return [];
        }

        PassiveClause? first = ThatClause() ?? InvertedPassive.Of(sentence, _form, verbs) ?? First();
        return first == null ? [] : new JoinedPassives(sentence, _form).Behind(first);
    }

    /// <summary>The clauses before a semicolon that ends them: "The price was discussed; the Ministers then agreed to wait".</summary>
    /// <param name="verb">The first verb of what was read behind them.</param>
    public List<PassiveClause> ReadBefore(int verb)
    {
        int sign = verb;
        while (sign > 0 && !sentence.Is(sign, ";"))
        {
            sign--;
        }

        return sign == 0 ? [] : [.. Read().Where(clause => clause.Behind <= sign && !clause.IsImpersonal)];
    }

    private PassiveClause? First()
    {
        int clause = 0;
        bool isRelative = false;
        int silent = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            string word = sentence.Lower(i);
            if (sentence.IsAside(i))
            {
                continue;
            }

            if (word == ",")
            {
                // "In addition, the importance of … was confirmed": an opening adverbial is no part of the subject.
                clause = clause == 0 && !isRelative && (FunctionWords.IsPreposition(sentence.Lower(0)) || Adverbials.Skip(sentence, 0) == i || IsParticiple(i))
                    ? i + 1
                    : clause;
            }
            else if (FunctionWords.IsSubordinator(word) && !IsAlso(i))
            {
                isRelative = i > 0 ? !IsBehindTime(i) : !IsAdverbial();
            }
            else if (_form.IsAt(i, out VerbMatch? verb))
            {
                if (!isRelative)
                {
                    return IsDenied(clause, i) || _form.IsDenied(verb!.Next) || IsInserted(i, verb!) ? null : _form.BehindOther(clause, silent, i, verb!);
                }

                // The verb of the relative clause; the next one is the main clause's.
                isRelative = false;
                i = verb!.Next - 1;
            }
            else if (FunctionWords.IsAny(word, WordClass.Modal | WordClass.Be | WordClass.Have) && !(i > 0 && sentence.IsCapitalized(i)))
            {
                silent = isRelative || silent > clause ? silent : i;
                isRelative = false;
            }
        }

        return null;
    }

    /// <summary>"the prospects as well as the plan", "issues such as mines": no clause begins with it.</summary>
    private bool IsAlso(int index) => sentence.Is(index, "as") && ((sentence.Is(index + 1, "well") && sentence.Is(index + 2, "as")) || sentence.Is(index - 1, "well") || sentence.Is(index - 1, "such"));

    /// <summary>"On the jets, nothing was decided", "At the talks no plan was approved"; in "a plan with no date was approved" one was.</summary>
    private bool IsDenied(int first, int auxiliary)
    {
        for (int i = first; i < auxiliary; i++)
        {
            if (NoOne.Contains(sentence.Lower(i)) && !FunctionWords.IsPreposition(sentence.Lower(i - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Minister Lund, it is said, agreed"</summary>
    private bool IsInserted(int auxiliary, VerbMatch verb) =>
        sentence.Is(auxiliary - 1, "it") && sentence.Is(auxiliary - 2, ",") && sentence.Is(verb.Next, ",");

    /// <summary>"Proposed by Minister Lund, the forum was welcomed": a participle that begins a sentence is no part of the subject behind its comma.</summary>
    private bool IsParticiple(int comma) => comma > 1 && FunctionWords.IsParticiple(sentence.Lower(0)) && !sentence.Is(comma + 1, "and");

    /// <summary>"The points raised the day before were noted": no clause begins with its auxiliary.</summary>
    private bool IsBehindTime(int index) =>
        FunctionWords.IsPreposition(sentence.Lower(index)) && FunctionWords.IsAny(sentence.Lower(index + 1), WordClass.Be | WordClass.Have | WordClass.Modal);

    /// <summary>"After the conference, a statement was adopted": no clause, since nothing before the comma is a verb.</summary>
    private bool IsAdverbial()
    {
        int i = 1;
        while (i < sentence.Count && !sentence.Is(i, ",") && !IsVerb(sentence.Lower(i)))
        {
            i++;
        }

        return FunctionWords.IsPreposition(sentence.Lower(0)) && sentence.Is(i, ",");
    }

    private static bool IsVerb(string word) =>
        FunctionWords.IsAny(word, WordClass.Be | WordClass.Have | WordClass.Modal) || FunctionWords.IsParticiple(word) || FunctionWords.IsIrregularPast(word);

    /// <summary>"That North Korea poses a threat was reaffirmed by both sides": the last passive is that of the sentence.</summary>
    private PassiveClause? ThatClause()
    {
        for (int i = sentence.Count - 1; sentence.Is(0, "that") && i > 1; i--)
        {
            bool isRelative = FunctionWords.IsRelative(sentence.Lower(i - 1));
            if (!isRelative && !sentence.IsAside(i) && _form.IsAt(i, out VerbMatch? verb) && _form.Clause(0, i, verb!) is var clause && sentence.IsEnd(EndOf(verb!.Next)))
            {
                return clause;
            }
        }

        return null;

        int EndOf(int index)
        {
            _form.Agent(index, out int next);
            return Adverbials.Skip(sentence, next);
        }
    }
}
