using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Tells a sentence that begins with an earlier time of somebody's life: "Before he took office, Minister Lund criticised", "As a student,
/// …", "In his earlier career, …". What he did then he did not do at the meeting.
/// </summary>
internal static class EarlierLife
{
    /// <summary>"During the many years that he spent as the country's youngest" is eleven words.</summary>
    private const int MostWords = 12;

    private static readonly WordSet Whose = WordLists.Set("earlier-life: whose");
    private static readonly WordSet Before = WordLists.Set("earlier-life: leads in a time before");
    private static readonly WordSet Begins = WordLists.Set("earlier-life: begins an office");
    private static readonly WordSet Beginnings = WordLists.Set("earlier-life: beginnings of an office");
    private static readonly WordSet Begun = WordLists.Set("earlier-life: offices that are begun");
    private static readonly WordSet Roles = WordLists.Set("earlier-life: who somebody was");
    private static readonly WordSet BeforeRole = WordLists.Set("earlier-life: before who somebody was");
    private static readonly WordSet Times = WordLists.Set("earlier-life: times of a life");
    private static readonly WordSet Posts = WordLists.Set("earlier-life: posts");
    private static readonly WordSet Spans = WordLists.Set("earlier-life: spans of an office");
    private static readonly WordSet Earlier = WordLists.Set("earlier-life: says that a post is no more");
    private static readonly PhraseList LeadsInRole = new(WordLists.List("earlier-life: leads in who somebody was"));

    public static bool IsOf(Sentence sentence)
    {
        int end = 0;
        while (end < MostWords && sentence.IsWord(end))
        {
            end++;
        }

        int role = LeadsInRole.Behind(sentence, 0);
        return sentence.Is(end, ",")
            && ((Before.Contains(sentence.Lower(0)) && IsBeforeOffice(sentence, end)) || (role > 0 && IsRole(sentence, role, end)) || IsTime(sentence, end));
    }

    /// <summary>"Before he took office", "Prior to being elected to Parliament", "Before her election"; "Before entering the room" is now.</summary>
    private static bool IsBeforeOffice(Sentence sentence, int end)
    {
        int at = 1;
        while (at < end && !Begins.Contains(sentence.Lower(at)) && !IsBeginning(sentence, at))
        {
            at++;
        }

        bool isBegun = at < end && (IsBeginning(sentence, at) || (at == end - 1 && FunctionWords.IsParticiple(sentence.Lower(at))));
        for (int i = at + 1; i < end && !isBegun && (sentence.Is(i, "to") || !FunctionWords.IsPreposition(sentence.Lower(i))); i++)
        {
            isBegun = Begun.Contains(sentence.Lower(i));
        }

        return isBegun;
    }

    /// <summary>"her election"; "the election" is another's.</summary>
    private static bool IsBeginning(Sentence sentence, int index) => Beginnings.Contains(sentence.Lower(index)) && Whose.Contains(sentence.Lower(index - 1));

    /// <summary>"As a student", "When he was still a young officer", "While serving as governor of the north"; "As a former officer" is now.</summary>
    private static bool IsRole(Sentence sentence, int index, int end)
    {
        int at = index;
        bool isYoung = false;
        while (at < end && BeforeRole.Contains(sentence.Lower(at)))
        {
            isYoung |= sentence.Is(at++, "young");
        }

        return at < end && (isYoung || Roles.Contains(sentence.Lower(at))) && !IsSubject(sentence, at, end);
    }

    /// <summary>"While the Governor has asked for two": he is the Governor now.</summary>
    private static bool IsSubject(Sentence sentence, int role, int end)
    {
        int at = role + 1;
        while (at < end && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Have | WordClass.Modal) && !FunctionWords.EndsInEd(sentence.Lower(at)))
        {
            at++;
        }

        return role == 2 && sentence.Is(1, "the") && at < end;
    }

    /// <summary>"In his previous role", "During her career", "In her years as mayor"; "In his role as host" is now.</summary>
    private static bool IsTime(Sentence sentence, int end)
    {
        bool isEarlier = false;
        bool isOfSomebody = false;
        for (int i = 1; i < end && (FunctionWords.IsPreposition(sentence.Lower(0)) || FunctionWords.IsPreposition(sentence.Lower(1))); i++)
        {
            string word = sentence.Lower(i);
            if (isOfSomebody && (Times.Contains(word) || (isEarlier && (Posts.Contains(word) || Spans.Contains(word))) || (Spans.Contains(word) && sentence.Is(i + 1, "as"))))
            {
                return true;
            }

            isOfSomebody = Whose.Contains(word) || (isOfSomebody && !FunctionWords.IsPreposition(word));
            isEarlier |= Earlier.Contains(word);
        }

        return false;
    }
}
