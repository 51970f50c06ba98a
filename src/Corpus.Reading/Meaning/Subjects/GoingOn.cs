using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Tells by who alone spoke in the sentence before whom a phrase means that fits several: "The Minister also stressed" and "“…,” the Minister said" go on
/// with the same one, "His counterpart" is the other of two.
/// </summary>
internal sealed class GoingOn(Roster roster, LastSpeakers last)
{
    /// <summary>"“…,” also said the Minister"</summary>
    private const int MostWordsOfVerb = 2;

    private static readonly WordSet Whose = WordLists.Set("function-words: whose");
    private static readonly WordSet Counterpart = WordLists.Set("honorifics: counterparts");
    private static readonly WordSet GoesOn = WordLists.Set("adverbials: goes on with what somebody said");
    private static readonly WordMap<string> Owners = new(WordLists.Table("honorifics: tells the pronoun of an owner"));

    /// <summary>"His counterpart" at the beginning of a sentence; null where that is not told.</summary>
    public Subject? CounterpartAt(Sentence sentence, int index)
    {
        bool isPhrase = index == 0 && Whose.Contains(sentence.Lower(0)) && Counterpart.Contains(sentence.Lower(1)) && !sentence.IsCapitalized(2)
            && sentence.IsWord(2) && !FunctionWords.IsAny(sentence.Lower(2), WordClass.Preposition | WordClass.Joint | WordClass.Relative);
        if (!isPhrase || last.Before.Count != 1 || roster.All.Count != 2)
        {
            return null;
        }

        bool isOfOther = Owners.TryGet(sentence.Lower(0), out string? pronoun) && last.IsCalledOtherwise(last.Before[0], pronoun!);
        return isOfOther ? null : new Subject(SubjectKind.Participant, 0, 2, SpeakerSet.Of(roster.All.Where(one => one != last.Before[0])));
    }

    /// <summary>"his German counterpart": of "Foreign Minister Tajani and his German counterpart" it is another foreign minister.</summary>
    public static bool IsCounterpart(Sentence sentence, Subject subject) =>
        Whose.Contains(sentence.Lower(subject.First)) && Counterpart.Contains(sentence.Lower(subject.Next - 1));

    /// <summary>The subject, and who he is where several hold the office and the sentence goes on with what one of them said.</summary>
    public Subject Told(Sentence sentence, Subject subject)
    {
        // "General Frost praised the crews. His Korean counterpart thanked him.": not the minister of that country.
        bool isOfStranger = last.IsOfOthers && subject.First == 0 && IsCounterpart(sentence, subject);
        if (isOfStranger)
        {
            return subject with { Speakers = EquatableArray<int>.Empty };
        }

        bool isHolder = subject.Holders.Count > 1 && last.Before.Count == 1 && subject.Holders.Contains(last.Before[0]);
        return isHolder && (IsMarked(sentence, subject) || (last.Before[0] == 0 && IsBehindQuotation(sentence, subject))) && !Names(sentence, last.Before[0])
            ? subject with { Speakers = last.Before }
            : subject;
    }

    /// <summary>"The Minister also", "The Minister added"</summary>
    private static bool IsMarked(Sentence sentence, Subject subject) => subject.First == 0 && GoesOn.Contains(sentence.Lower(subject.Next));

    /// <summary>"“…,” the Minister said.", "“…,” said the Minister.": of the one whom the text names first, who is its own as a rule.</summary>
    private static bool IsBehindQuotation(Sentence sentence, Subject subject)
    {
        int before = subject.First - 1;
        for (int words = 0; words < MostWordsOfVerb && IsOutside(sentence, before) && sentence.IsWord(before); words++)
        {
            before--;
        }

        // Behind it stand its mark and perhaps a comma: in "“Joint Fleet” was praised by the Minister" nobody is quoted.
        while (IsOutside(sentence, before) && !sentence.IsWord(before))
        {
            before--;
        }

        return sentence.IsAside(1) && sentence.IsAside(before);
    }

    private static bool IsOutside(Sentence sentence, int index) => index > 0 && !sentence.IsAside(index);

    /// <summary>"The Minister also thanked Minister Lund": whoever is named is not the one who speaks.</summary>
    private bool Names(Sentence sentence, int speaker)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsAside(i) && roster.NameAt(sentence, i) is NamedSpeakers named && named.Speakers.Contains(speaker))
            {
                return true;
            }
        }

        return false;
    }
}
