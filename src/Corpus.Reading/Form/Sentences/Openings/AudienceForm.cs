using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Tells the verbs by which a host lets a guest come: "granted an audience to Minister Y", "gave Minister Y an audience", "was granted an
/// audience by Minister Y".
/// </summary>
internal sealed class AudienceForm(PersonForm persons)
{
    /// <summary>"a private courtesy audience"</summary>
    private const int MostWordsBeforeNoun = 4;

    /// <summary>"the Minister of National Defence and Veterans of Portugal, Ms Helena Carreiras, an audience"</summary>
    private const int MostWordsBehindPerson = 14;

    private static readonly WordSet Verbs = WordLists.Set("verb-forms: gives an audience");
    private static readonly WordSet LeadsInGuest = WordLists.Set("function-words: leads in a host");

    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <param name="behindDay">Tells where a day ends that stands between: "an audience this Tuesday to".</param>
    public bool Is(string text, Word verb, int end, bool isPassive, Func<int, int> behindDay)
    {
        int noun = EndOfNoun(text, verb.End, end, MostWordsBeforeNoun);
        if (noun >= 0)
        {
            Word next = Word.Read(text, behindDay(noun), end);
            bool leadsIn = isPassive ? next.Core == "by" : LeadsInGuest.Contains(next.Core);
            return leadsIn && persons.EndAt(text, next.End, end) >= 0;
        }

        int person = isPassive ? -1 : persons.EndAt(text, behindDay(verb.End), end);
        return person >= 0 && EndOfNoun(text, person, end, MostWordsBehindPerson) >= 0;
    }

    private static int EndOfNoun(string text, int start, int end, int most)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < most && !word.IsNone; count++)
        {
            if (word.Core == "audience")
            {
                return word.End;
            }

            word = Word.Read(text, word.End, end);
        }

        return -1;
    }
}
