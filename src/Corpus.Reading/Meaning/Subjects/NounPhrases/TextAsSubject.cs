using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"The joint statement", "The Ministry of Defence": a text or a body says something, and nobody who took part is its speaker.</summary>
internal static class TextAsSubject
{
    /// <summary>"the first trilateral joint" is three; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 3;

    /// <summary>"of Foreign Affairs, Trade and the Navy"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfName = 9;

    private static readonly WordSet Bodies = WordLists.SetIgnoringCase("government-bodies: bodies that speak");
    private static readonly WordSet Texts = WordLists.Set("titles-of-texts: texts that speak");
    private static readonly WordSet Kinds = WordLists.Set("titles-of-texts: kinds of texts that speak");
    private static readonly WordSet HowItCame = WordLists.Set("titles-of-texts: how a text came about");
    private static readonly WordSet Whose = WordLists.Set("titles-of-texts: before a text that speaks");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        if (sentence.Is(index, "the") && Bodies.Contains(sentence.Lower(index + 1)) && sentence.IsCapitalized(index + 1))
        {
            return new Subject(SubjectKind.Other, index, BehindName(sentence, index + 2), EquatableArray<int>.Empty);
        }

        if (!Whose.Contains(sentence.Lower(index)))
        {
            return null;
        }

        int at = index + 1;
        while (at <= index + MostWordsBefore && Kinds.Contains(sentence.Lower(at)))
        {
            // "the co-chairs' statement"
            at = sentence.Is(at + 1, "'") ? at + 2 : at + 1;
        }

        return Texts.Contains(sentence.Lower(at)) && !IsOnlyTold(sentence, BehindMatter(sentence, at + 1))
            ? new Subject(SubjectKind.Other, index, BehindHowItCame(sentence, BehindMatter(sentence, at + 1)), EquatableArray<int>.Empty)
            : null;
    }

    /// <summary>"The Ministry of Foreign Affairs and Trade"</summary>
    private static int BehindName(Sentence sentence, int index)
    {
        int at = index;
        while (at < index + MostWordsOfName && (sentence.IsCapitalized(at) || (sentence.Lower(at) is "of" or "for" or "and" or "the" && (sentence.IsCapitalized(at + 1) || sentence.IsCapitalized(at + 2)))))
        {
            at++;
        }

        return at;
    }

    /// <summary>"The memorandum of understanding", "the letter of intent": one word tells what a text is of.</summary>
    private static int BehindMatter(Sentence sentence, int index) =>
        sentence.Is(index, "of") && sentence.IsWord(index + 1) && FunctionWords.ClassesOf(sentence.Lower(index + 1)) == WordClass.None ? index + 2 : index;

    /// <summary>"The statement issued after the talks", "the declaration signed in May": how it came about, where a verb of the text itself follows.</summary>
    private static int BehindHowItCame(Sentence sentence, int index)
    {
        if (!FunctionWords.IsParticiple(sentence.Lower(index)) || !IsToldBehind(sentence, index))
        {
            return index;
        }

        int at = index + 2;
        while (at < index + MostWordsOfName && sentence.IsWord(at) && !IsOwnPast(sentence, at))
        {
            at++;
        }

        return at < index + MostWordsOfName && sentence.IsWord(at) ? at : index;
    }

    /// <summary>"forms the basis of renewed ties": behind a preposition or an article it is no verb.</summary>
    private static bool IsOwnPast(Sentence sentence, int index) =>
        FunctionWords.EndsInEd(sentence.Lower(index)) && !FunctionWords.IsAny(sentence.Lower(index - 1), WordClass.Preposition | WordClass.Determiner);

    /// <summary>"The letter of intent signed in Oslo remains the basis": a text signs and adopts nothing, so that the past tells only how it came about.</summary>
    private static bool IsOnlyTold(Sentence sentence, int index) =>
        HowItCame.Contains(sentence.Lower(index)) && IsToldBehind(sentence, index) && BehindHowItCame(sentence, index) == index;

    private static bool IsToldBehind(Sentence sentence, int participle) =>
        FunctionWords.IsAny(sentence.Lower(participle + 1), WordClass.Preposition | WordClass.Subordinator);
}
