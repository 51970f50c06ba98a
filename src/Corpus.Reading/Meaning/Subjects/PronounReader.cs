using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Reads "he", "she", "they" and "we": who spoke last, unless the sentence tells that it is somebody else.</summary>
/// <param name="beginsWithSpeaker">Whether one who took part is the subject with which a sentence begins.</param>
internal sealed class PronounReader(
    Roster roster, CountryWords countries, LastSpeakers last, OtherCompany company, PerToken<Subject> phrases, Func<Sentence, bool> beginsWithSpeaker)
{
    /// <summary>Whoever is named further behind is in another clause; the bound keeps the reading linear.</summary>
    private const int MostWordsBehindPronoun = 16;

    private static readonly WordSet Pronouns = WordLists.Set("roles: pronouns of one");
    private static readonly WordSet BeforeWe = WordLists.Set("function-words: before a clause of ours");

    /// <summary>True for "he" and "she".</summary>
    public static bool IsAt(Sentence sentence, int index) => Pronouns.Contains(sentence.Lower(index)) && !Article.IsExcellency(sentence, index);

    /// <summary>Whom a pronoun at a token means; null for any other word, and without speakers where that is not told.</summary>
    public Subject? ReadAt(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        if (index > 0 && (word == "they" || IsAt(sentence, index)) && Newcomers.AreIn(sentence) && !beginsWithSpeaker(sentence))
        {
            // "Sweden's King was absent; he apologised."
            return new Subject(SubjectKind.Participant, index, index + 1, EquatableArray<int>.Empty);
        }

        if (word == "we" && (IsBehindAdverbial(sentence, index) || sentence.Lower(index - 1) is "" or "," or ";" or ":" or "\u2014" || BeforeWe.Contains(sentence.Lower(index - 1))))
        {
            return new Subject(SubjectKind.Participant, index, index + 1, roster.IsSpokenByAll ? roster.All : EquatableArray<int>.Empty);
        }

        if (word == "i" && sentence.IsCapitalized(index) && (index == 0 || sentence.Lower(index - 1) is "," or ";" || BeforeWe.Contains(sentence.Lower(index - 1))))
        {
            // Who speaks in the first person is not told.
            return new Subject(SubjectKind.Participant, index, index + 1, EquatableArray<int>.Empty);
        }

        if (word == "they")
        {
            // "At that time, they had agreed": those of that time can be others.
            return new Subject(SubjectKind.Participant, index, index + 1, company.IsOfEarlierTime ? EquatableArray<int>.Empty : last.Several);
        }

        if (!IsAt(sentence, index))
        {
            return null;
        }

        // "Minister Lund asked Minister Hale for help. He replied": the one who was asked can answer.
        bool canBeOther = Answer.IsAt(sentence, index) && last.HasAnother;
        return new Subject(SubjectKind.Participant, index, index + 1, canBeOther ? EquatableArray<int>.Empty : NotNamedBehind(sentence, index, last.OneCalled(word)));
    }

    /// <summary>In "He thanked Minister Lund" and "She praised the Danish Minister" whoever is named is not the one who speaks.</summary>
    private EquatableArray<int> NotNamedBehind(Sentence sentence, int pronoun, EquatableArray<int> one)
    {
        for (int i = pronoun + 1; one.Count == 1 && i < Math.Min(sentence.Count, pronoun + MostWordsBehindPronoun); i++)
        {
            if (sentence.IsAside(i) || phrases.At(sentence, i) is not { Kind: SubjectKind.Participant } named || !named.Speakers.Equals(one) || !IsNamed(sentence, i, named.Next))
            {
                continue;
            }

            // "She stressed that the Kenyan side is ready": of one's own side one can say something; "She thanked the Kenyan side" is another's.
            if (!sentence.Is(i - 1, "that") || !sentence.Is(named.Next - 1, "side"))
            {
                return EquatableArray<int>.Empty;
            }

            i = named.Next - 1;
        }

        return one;
    }

    /// <summary>By name or as "the Danish Minister", and not "the Secretary" alone; "assured the Secretary of US support" has no country of his.</summary>
    private bool IsNamed(Sentence sentence, int first, int next) =>
        roster.HasNameBetween(sentence, first, next) || countries.CodeAt(sentence, first, out _) != null || countries.CodeAt(sentence, first + 1, out _) != null;

    /// <summary>True where those who speak are "we".</summary>
    public static bool SaysWe(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.Is(i, "we") && !sentence.IsAside(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In this context we agreed", without a comma.</summary>
    private static bool IsBehindAdverbial(Sentence sentence, int index) => index > 0 && Adverbials.Skip(sentence, 0) == index;
}
