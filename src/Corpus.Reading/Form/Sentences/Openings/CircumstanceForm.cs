using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Recognizes a sentence beside the opening that says who else was there, or how long it was: "Ambassador X also attended."
/// </summary>
internal sealed class CircumstanceForm(FiniteVerb verbs)
{
    private const int MostWordsBeforeDelegation = 40;

    private static readonly WordSet Circumstances = WordLists.Set("verb-forms: verbs of circumstances");
    private static readonly WordSet Passive = WordLists.Set("verb-forms: auxiliaries of the passive");
    private static readonly WordSet PassiveCircumstances = WordLists.Set("verb-forms: participles of circumstances");
    private static readonly WordSet LeadsDelegations = WordLists.Set("verb-forms: pasts of leading a delegation");
    private static readonly WordSet Delegations = WordLists.Set("roles: who is led to a meeting");

    public bool Is(string text, int start, int end)
    {
        Word verb = Word.Read(text, start, end);
        while (!verb.IsNone && !verbs.Is(verb.Core) && !LeadsDelegations.Contains(verb.Core))
        {
            verb = Word.Read(text, verb.End, end);
        }

        Word next = Word.Read(text, verb.End, end);
        next = FiniteVerb.IsAdverb(next.Core) ? Word.Read(text, next.End, end) : next;
        return Circumstances.Contains(verb.Core)
            || PhrasalVerb.IsTookPart(verb, next)
            || PhrasalVerb.IsTookPlace(verb, next)
            || (LeadsDelegations.Contains(verb.Core) && HasDelegation(text, next.Start, end))
            || (Passive.Contains(verb.Core) && PassiveCircumstances.Contains(next.Core));
    }

    /// <summary>"Minister X and Secretary Y led the two delegations."</summary>
    private static bool HasDelegation(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsBeforeDelegation && !word.IsNone && !Delegations.Contains(word.Core); count++)
        {
            word = Word.Read(text, word.End, end);
        }

        return Delegations.Contains(word.Core);
    }
}
