using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Joined;

/// <summary>Tells a verb form that belongs to nouns in a row: "thanked the divers, injured sailors and invited guests".</summary>
internal sealed class NounList(Sentence sentence, ReportingVerbs verbs, ContentLevel content)
{
    /// <summary>"developments in Libya and the Horn"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfObject = 20;

    private static readonly WordSet SaidWithoutArticle = WordLists.Set("speaking: said without an article");
    private static readonly WordSet OfFeelings = WordLists.Set("speaking: verbs that a feeling is the object of");

    /// <summary>"trust, renewed confidence and open channels": the next of a list, where a bare noun and "and" follow.</summary>
    public bool GoesOnWith(VerbMatch verb) =>
        ParticipleAttribute.CanBe(sentence.Lower(verb.Next - 1))
        && SaidWithoutArticle.Contains(sentence.Lower(verb.Next))
        && sentence.Is(verb.Next + 1, "and")
        && verbs.MatchAt(sentence, Adverbials.Skip(sentence, verb.Next + 2)) is null;

    /// <summary>"asked for trust, and renewed confidence.": a noun without an article stands before it and ends behind it.</summary>
    public bool IsOfTwo(int joint, VerbMatch verb) =>
        ParticipleAttribute.CanBe(sentence.Lower(verb.Next - 1))
        && !OfFeelings.Contains(sentence.Lower(verb.First))
        && joint - 1 == content.Start + (FunctionWords.IsPreposition(sentence.Lower(content.Start)) ? 2 : 1)
        && sentence.IsWord(verb.Next)
        && sentence.Lower(verb.Next + 1) is "." or "" or ",";

    /// <summary>
    /// "thanked the divers, injured sailors and invited guests": nouns in a row have an "and" before the last of them, so that a bare noun
    /// behind the verb form is that one. "and invited the guests" is another verb.
    /// </summary>
    public bool EndsWith(int joint, VerbMatch verb)
    {
        int comma = joint - 1;
        while (comma > content.Start && comma > joint - MostWordsOfObject && sentence.IsWord(comma)
            && !FunctionWords.IsAny(sentence.Lower(comma), WordClass.Joint | WordClass.Relative | WordClass.Subordinator))
        {
            comma--;
        }

        return comma > content.Start && comma < joint - 1 && sentence.Is(comma, ",")
            && verb.IsPast && verb.Next == verb.First + 1
            && IsBareNoun(comma + 1) && IsBareNoun(verb.Next) && sentence.Lower(verb.Next + 1) is "" or "," or "." or ";"
            && verbs.MatchAt(sentence, Adverbials.Skip(sentence, comma + 1)) is null;
    }

    private bool IsBareNoun(int index) =>
        sentence.IsWord(index) && !sentence.IsCapitalized(index) && FunctionWords.ClassesOf(sentence.Lower(index)) == WordClass.None;
}
