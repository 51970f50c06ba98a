using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>Recognizes the sentence that leads over to the body: "The summary is as follows." and its like.</summary>
internal sealed class LeadInForm(SubjectForm subjects)
{
    private const int MostWords = 40;

    private static readonly WordSet Summaries = WordLists.SetIgnoringCase("titles-of-texts: what a lead-in announces");
    private static readonly WordSet PointsAhead = WordLists.Set("adverbials: words that point ahead");
    private static readonly WordSet BeforeFollowing = WordLists.Set("function-words: words before following");

    public bool Is(string text, int start, int end)
    {
        if (subjects.IsMinistersWithVerb(text, start, end) || subjects.FindVerbOfOffice(text, start, end) >= 0)
        {
            return false;
        }

        bool hasFollows = false;
        bool hasSummary = false;
        string before = "";
        Word word = Word.Read(text, start, end);
        for (int count = 0; !word.IsNone; count++)
        {
            if (count > MostWords)
            {
                return false;
            }

            hasSummary |= Summaries.Contains(word.Core);
            hasFollows |= IsAhead(word.Core, before, isLast: IsLast(text, word, end));
            before = word.Core;
            word = Word.Read(text, word.End, end);
        }

        return hasFollows && hasSummary;
    }

    /// <summary>Nothing stands behind it, or a sign and then something else.</summary>
    private static bool IsLast(string text, Word word, int end) =>
        Word.Read(text, word.End, end).IsNone || text[word.End - 1] is ':' or '：' or ',' or ';';

    /// <summary>"below", "the following", "as follow", "A summary follows:"; but "The call follows their meeting in May" has an object.</summary>
    private static bool IsAhead(string word, string before, bool isLast) =>
        (PointsAhead.Contains(word) && (word != "follows" || before == "as" || isLast))
        || (word == "following" && BeforeFollowing.Contains(before))
        || (word == "follow" && before == "as");
}
