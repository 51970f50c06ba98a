using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Words;

/// <summary>Tells a sentence in which somebody answers: "He replied", "In response, she", "She, in turn, thanked".</summary>
internal static class Answer
{
    private static readonly WordSet Verbs = WordLists.Set("speaking: verbs of answering");
    private static readonly WordSet Nouns = WordLists.Set("speaking: nouns of answering");

    /// <param name="index">The pronoun of whoever speaks.</param>
    public static bool IsAt(Sentence sentence, int index) =>
        Verbs.Contains(sentence.Lower(Adverbials.Skip(sentence, index + 1)))
        || (index > 0 && IsLedIn(sentence, 0))
        || (sentence.Is(index + 1, ",") && IsLedIn(sentence, index + 2));

    private static bool IsLedIn(Sentence sentence, int index) => sentence.Is(index, "in") && Nouns.Contains(sentence.Lower(index + 1));
}
