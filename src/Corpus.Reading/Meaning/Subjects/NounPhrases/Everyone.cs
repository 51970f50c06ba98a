using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"All", "Both", "Each", "The two", "Everyone": a word that needs no noun, right before its verb.</summary>
internal static class Everyone
{
    /// <summary>How many words before it are looked at for "except".</summary>
    private const int MostWordsBetween = 9;

    /// <summary>"The two proposed measures on fishing and trade in the northern sea were"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfClause = 20;

    private static readonly WordSet Pronouns = WordLists.Set("roles: everyone");
    private static readonly WordSet WithoutArticle = WordLists.Set("function-words: all");
    private static readonly WordSet BehindAll = WordLists.Set("numbers: behind all");
    private static readonly WordSet Verbs = WordLists.Set("verbs: behind a word for all");
    private static readonly WordSet Each = WordLists.Set("function-words: each");
    private static readonly WordSet Attributes = WordLists.Set("speaking: participles before a noun");
    private static readonly WordSet Except = WordLists.Set("function-words: except");
    private static readonly string[] AtTheTable = ["at", "the", "table"];
    private static readonly string[] OfThem = ["of", "them"];

    private static readonly Dictionary<string, int> Counts = WordLists.Table("numbers: how many took part")
        .ToDictionary(static number => number.Key, static number => int.Parse(number.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int at = Article.Skip(sentence, index);
        string word = sentence.Lower(at);
        bool isCounted = Counts.TryGetValue(word, out int count);
        bool isAll = Pronouns.Contains(word) || (at == index ? WithoutArticle.Contains(word) : isCounted && word != "both");
        if (!isAll || (isCounted && !delegations.Roster.CanBe(count)))
        {
            return null;
        }

        int next = Behind(sentence, at);

        // "The two later told": an irregular past is no adjective.
        bool isVerb = IsVerb(sentence, next) || IsVerb(sentence, Adverbials.Skip(sentence, next)) || FunctionWords.IsIrregularPastAlone(sentence.Lower(Adverbials.Skip(sentence, next)));
        return isVerb && !IsAfterExcept(sentence, index) && !IsOfOneThing(sentence, at)
            ? new Subject(SubjectKind.Participant, index, next, delegations.Company.IsKept ? EquatableArray<int>.Empty : delegations.Roster.All)
            : null;
    }

    /// <summary>"All three", "Each of them", "Everyone at the table".</summary>
    private static int Behind(Sentence sentence, int index)
    {
        int next = sentence.Is(index, "all") && BehindAll.Contains(sentence.Lower(index + 1)) ? index + 2 : index + 1;
        next = sentence.IsAt(next, OfThem) ? next + OfThem.Length : next;
        return sentence.IsAt(next, AtTheTable) ? next + AtTheTable.Length : next;
    }

    private static bool IsVerb(Sentence sentence, int index) =>
        Verbs.Contains(sentence.Lower(index)) || (FunctionWords.EndsInEd(sentence.Lower(index)) && !IsNounBehind(sentence, index));

    /// <summary>"All related issues", "Both proposed measures": what ends in "ed" is said of things, and is no verb.</summary>
    private static bool IsNounBehind(Sentence sentence, int participle) =>
        HasVerbBehind(sentence, participle + 2)
        && sentence.IsWord(participle + 1)
        && !sentence.IsCapitalized(participle + 1)
        && !FunctionWords.IsAny(
            sentence.Lower(participle + 1),
            WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Subordinator);

    /// <summary>"Each agreed plan needs money": behind a word that leads in one thing a participle before a bare noun is no verb.</summary>
    private static bool IsOfOneThing(Sentence sentence, int index) =>
        Each.Contains(sentence.Lower(index))
        && Attributes.Contains(sentence.Lower(index + 1))
        && sentence.IsWord(index + 2)
        && !sentence.IsCapitalized(index + 2)
        && FunctionWords.ClassesOf(sentence.Lower(index + 2)) == WordClass.None;

    /// <summary>"The two proposed measures were adopted", but not "The two exchanged notes on fishing".</summary>
    private static bool HasVerbBehind(Sentence sentence, int index)
    {
        int at = index;
        while (at < index + MostWordsOfClause && sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Joint | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.IrregularPast) && !FunctionWords.EndsInEd(sentence.Lower(at)))
        {
            at++;
        }

        return sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Joint);
    }

    /// <summary>"Except for Secretary Teodoro, all agreed" is not all.</summary>
    private static bool IsAfterExcept(Sentence sentence, int index)
    {
        for (int i = index - 1; i >= 0 && i > index - MostWordsBetween; i--)
        {
            if (Except.Contains(sentence.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }
}
