using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>
/// Tells by the words behind an office or a collective noun that others are meant: "the Defence Secretary of the day", "the Polish
/// minister of health", "the two chiefs of staff".
/// </summary>
internal static class OtherHolder
{
    private static readonly PhraseList OfAnotherTime = new(WordLists.List("honorifics: says behind an office that it was another time"));
    private static readonly WordSet LeadsInField = WordLists.Set("function-words: leads in the field of an office");
    private static readonly WordSet Fields = WordLists.SetIgnoringCase("roles: fields of ministries").And(WordLists.Set("roles: staffs"));

    public static bool IsBehind(Roster roster, Sentence sentence, Subject subject)
    {
        int next = subject.Next;
        if (OfAnotherTime.IsAt(sentence, next))
        {
            return true;
        }

        string field = sentence.Lower(next + 1);
        return LeadsInField.Contains(sentence.Lower(next))
            && Fields.Contains(field)
            && !subject.Speakers.Items.All(speaker => roster.Titles.HaveWord(speaker, field));
    }
}
