using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>
/// Tells by the words behind an office or a collective noun that others are meant: "the Defence Secretary of the day", "the Polish
/// minister of health", "the two chiefs of staff".
/// </summary>
internal static class OtherHolder
{
    private static readonly PhraseList OfAnotherTime = new(WordLists.List("honorifics: says behind an office that it was another time"));
    private static readonly WordSet LeadsInGroup = WordLists.Set("function-words: leads in a group");
    private static readonly WordSet Own = WordLists.Set("roles: countries").And(WordLists.Set("roles: all who took part")).And(WordLists.Set("event-nouns: meetings"));
    private static readonly WordSet LeadsInField = WordLists.Set("function-words: leads in the field of an office");
    private static readonly WordSet Fields = WordLists.SetIgnoringCase("roles: fields of ministries").And(WordLists.Set("roles: staffs"));

    public static bool IsBehind(Roster roster, Sentence sentence, Subject subject)
    {
        int next = subject.Next;
        if (OfAnotherTime.IsAt(sentence, next))
        {
            return true;
        }

        if (subject.Speakers.Count > 1 && IsOfOthers(roster, sentence, next))
        {
            return true;
        }

        string field = sentence.Lower(next + 1);
        return LeadsInField.Contains(sentence.Lower(next))
            && Fields.Contains(field)
            && !subject.Speakers.Items.All(speaker => roster.Titles.HaveWord(speaker, field));
    }

    /// <summary>"Ministers from 12 Allies", "the ministers of the Nordic countries", but "of the two countries", "of Defence".</summary>
    private static bool IsOfOthers(Roster roster, Sentence sentence, int index)
    {
        if (!LeadsInGroup.Contains(sentence.Lower(index)))
        {
            return false;
        }

        // "of Defence", "of the two countries"
        string first = sentence.Lower(Article.Skip(sentence, index + 1));
        int at = Modifiers.Skip(sentence, index + 1, out _, out _);
        return sentence.IsWord(at) && !Own.Contains(sentence.Lower(at)) && !Enumerable.Range(0, roster.All.Count).Any(speaker => roster.Titles.HaveWord(speaker, first));
    }
}
