using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>"stated at the meeting that …", "said in a letter that …": where something was said is no part of what was said.</summary>
internal static class SaidWhere
{
    /// <summary>"at the meeting of the joint committee" is six; the bound keeps the reading linear.</summary>
    private const int MostWords = 7;

    private static readonly PhraseList How = new(WordLists.List("adverbials: how a source speaks"));
    private static readonly WordSet LeadsIn = WordLists.Set("function-words: leads in where something was said");
    private static readonly WordSet Subjects = WordLists.Set("function-words: pronouns for somebody").And(WordLists.Set("function-words: all")).And(WordLists.Set("function-words: no one"));
    private static readonly WordSet ClauseNouns = WordLists.Set("speaking: nouns that a clause fills");

    /// <summary>The token of the "that" behind the place; the same token where none stands there. "agreed in the view that" says which view.</summary>
    public static int Behind(Sentence sentence, int index)
    {
        int how = How.Behind(sentence, index);
        if (how > index && sentence.Is(how, "that"))
        {
            return how;
        }

        if (!LeadsIn.Contains(sentence.Lower(index)) || !FunctionWords.IsDeterminer(sentence.Lower(index + 1)))
        {
            return index;
        }

        int at = index + 2;
        while (at < index + MostWords && sentence.IsWord(at) && !sentence.Is(at, "that"))
        {
            at++;
        }

        return sentence.Is(at, "that") && at > index + 2 && !ClauseNouns.Contains(sentence.Lower(at - 1)) && IsClause(sentence, at + 1) ? at : index;
    }

    /// <summary>Behind "that" begins a subject; in "at the meeting that was held" it is the meeting.</summary>
    private static bool IsClause(Sentence sentence, int index) =>
        FunctionWords.IsDeterminer(sentence.Lower(index)) || sentence.IsCapitalized(index) || Subjects.Contains(sentence.Lower(index));
}
