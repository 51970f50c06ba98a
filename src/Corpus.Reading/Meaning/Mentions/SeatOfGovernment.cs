using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>
/// Tells a city that stands for the government which sits in it: "Moscow rejected the plan", "ties between Seoul and Tokyo", "urged Minsk to
/// stop". Nothing was or will be there.
/// </summary>
internal sealed class SeatOfGovernment(ReportingVerbs verbs)
{
    /// <summary>"called on" and "looked forward to" are the longest forms; the bound keeps the reading linear.</summary>
    private const int MostWordsOfVerb = 4;

    private static readonly WordSet Relations = WordLists.Set("names: is between governments");

    /// <param name="first">The token with which the city's name begins.</param>
    /// <param name="next">The token behind it.</param>
    public bool Is(Sentence sentence, int first, int next)
    {
        bool isFirst = sentence.Is(next, "and") && sentence.IsCapitalized(next + 1);
        return (CanBeSubject(sentence, first) && (HasVerbAt(sentence, next) || (isFirst && HasVerbAt(sentence, next + 2)))) || IsOfTwo(sentence, first, next) || IsAsked(sentence, first);
    }

    /// <summary>"Moscow", "that Moscow", "Paris and Moscow"; in "the talks in Paris and Moscow confirmed" a preposition leads in both.</summary>
    private static bool CanBeSubject(Sentence sentence, int index)
    {
        bool isSecond = sentence.Is(index - 1, "and") && sentence.IsCapitalized(index - 2);
        string before = sentence.Lower(isSecond ? index - 3 : index - 1);
        return before is "" or "," or ";" or ":" or "\u2014" || FunctionWords.IsAny(before, WordClass.Subordinator | WordClass.Conjunction);
    }

    /// <summary>"rejected", "has again rejected", "will support"</summary>
    private bool HasVerbAt(Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index);
        bool hasAuxiliary = FunctionWords.IsAny(sentence.Lower(at), WordClass.Have | WordClass.Modal);
        return verbs.MatchAt(sentence, hasAuxiliary ? Adverbials.Skip(sentence, at + 1) : at) is VerbMatch verb
            && (hasAuxiliary || (verb.Tense & (VerbTense.Past | VerbTense.Singular)) != 0);
    }

    /// <summary>"talks between Seoul and Tokyo"; "the railway between Seoul and Busan" is between the cities.</summary>
    private static bool IsOfTwo(Sentence sentence, int first, int next)
    {
        int between = sentence.Is(first - 1, "and") && sentence.IsCapitalized(first - 2) ? first - 3 : first - 1;
        return sentence.Is(between, "between")
            && Relations.Contains(sentence.Lower(between - 1))
            && (between < first - 1 || (sentence.Is(next, "and") && sentence.IsCapitalized(next + 1)));
    }

    private bool IsAsked(Sentence sentence, int first)
    {
        for (int i = first - 1; i >= first - MostWordsOfVerb; i--)
        {
            if (verbs.MatchAt(sentence, i) is { Verb.Kind: VerbKind.Directive } verb && verb.Next == first)
            {
                return true;
            }
        }

        return false;
    }
}
