using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"The joint statement", "The communiqué": a text says something, and nobody who took part is its speaker.</summary>
internal static class TextAsSubject
{
    /// <summary>"the first trilateral joint" is three; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 3;

    private static readonly WordSet Texts = WordLists.Set("titles-of-texts: texts that speak");
    private static readonly WordSet Kinds = WordLists.Set("titles-of-texts: kinds of texts that speak");
    private static readonly WordSet Whose = WordLists.Set("titles-of-texts: before a text that speaks");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
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

        return Texts.Contains(sentence.Lower(at)) ? new Subject(SubjectKind.Other, index, at + 1, EquatableArray<int>.Empty) : null;
    }
}
