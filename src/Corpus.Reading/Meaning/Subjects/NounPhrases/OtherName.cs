using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>
/// Tells by the words beside a family name or an office that somebody or something else is called: "Jane Hale", "HMS Hale", "the Hale
/// Foundation", "the Defence Secretary, John Smith,".
/// </summary>
internal static class OtherName
{
    /// <summary>A name has no more words; the bound keeps the reading linear.</summary>
    private const int MostWordsOfName = 6;

    private static readonly WordSet Known = WordLists.SetIgnoringCase("honorifics: forms of address")
        .And(WordLists.Set("honorifics: before a name or an office"))
        .And(WordLists.Set("honorifics: before a name"))
        .And(WordLists.Set("honorifics: before an office"))
        .And(WordLists.Set("honorifics: counterparts"));

    private static readonly WordSet ForSentence = WordLists.SetIgnoringCase("names: capital for the sentence only");
    private static readonly WordSet DaysAndOccasions = WordLists.Set("adverbials: opens a sentence with a day or an occasion");
    private static readonly WordSet BehindName = WordLists.SetIgnoringCase("honorifics: behind a family name");
    private static readonly WordSet Particles = WordLists.SetIgnoringCase("names: particles");

    /// <summary>
    /// True where a word with its capital stands between <paramref name="first"/> and the family name that is neither title nor courtesy,
    /// and none of the one's given names does.
    /// </summary>
    public static bool IsBefore(Delegations delegations, Sentence sentence, int first, int name, int speaker)
    {
        bool hasOther = false;
        for (int i = first; i < name; i++)
        {
            if (delegations.Roster.IsGivenName(speaker, sentence.Lower(i)))
            {
                return false;
            }

            hasOther |= delegations.Roster.HasGivenName(speaker) && IsOther(delegations, sentence, i, speaker);
        }

        return hasOther;
    }

    /// <summary>True where words with a capital between two places behind a family name are none of the one's given names.</summary>
    public static bool IsBehind(Roster roster, Sentence sentence, int from, int next, int speaker)
    {
        for (int i = from; i < next && roster.HasGivenName(speaker); i++)
        {
            if (!roster.IsGivenName(speaker, sentence.Lower(i)) && !BehindName.Contains(sentence.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where another name stands in apposition to the one whom an office calls: "The Minister, Jan Nowak, said".</summary>
    public static bool IsApposed(Roster roster, Sentence sentence, Subject subject)
    {
        int at = subject.Next + 1;
        if (!sentence.Is(subject.Next, ",") || Rank.Is(sentence.Lower(at)) && !Known.Contains(sentence.Lower(at)))
        {
            return false;
        }

        while (at <= subject.Next + MostWordsOfName && (sentence.IsCapitalized(at) || Particles.Contains(sentence.Lower(at))))
        {
            if (roster.NameAt(sentence, at) is NamedSpeakers named && subject.Speakers.Items.Any(named.Speakers.Contains) && !IsNamesake(roster, sentence, subject, at))
            {
                return false;
            }

            at++;
        }

        return sentence.Is(at, ",") && at > subject.Next + 2;
    }

    /// <summary>"The Defence Secretary, Rajesh Kumar Singh, said": the family name is that of one who took part, the first name is another.</summary>
    private static bool IsNamesake(Roster roster, Sentence sentence, Subject subject, int family)
    {
        int first = subject.Next + 1;
        return family > first
            && sentence.IsCapitalized(first)
            && !Known.Contains(sentence.Lower(first))
            && !Rank.Is(sentence.Lower(first))
            && sentence.Lower(first).Length > 2
            && subject.Speakers.Items.All(speaker => roster.HasGivenName(speaker) && !roster.IsGivenName(speaker, sentence.Lower(first)));
    }

    private static bool IsOther(Delegations delegations, Sentence sentence, int index, int speaker)
    {
        string word = sentence.Lower(index);
        bool isForSentence = index == 0 && (ForSentence.Contains(word) || Adverbials.Skip(sentence, 0) > 0 || DaysAndOccasions.Contains(word));
        return sentence.IsCapitalized(index)
            && !isForSentence
            && word.Length > 2
            && word.IndexOf('.') < 0
            && !Known.Contains(word)
            && !Rank.Is(word)
            && !OwnTitles.IsOfTitles(word)
            && !delegations.Roster.Titles.HaveWord(speaker, word)
            && delegations.Countries.At(sentence, index) == null
            && delegations.Owners.At(sentence, index) == null;
    }
}
