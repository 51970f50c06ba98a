using System.Collections.Immutable;
using Corpus.Generator.Text;

namespace Corpus.Generator.Parsing;

/// <summary>
/// Tells whether a sentence begins at a place where the text before it does not say so by a full stop: after a page
/// break, an abbreviation, or an item without its full stop.
/// </summary>
internal static class SentenceStart
{
    private const int LongestAdverbial = 70;

    // Words with a small meaning: in the middle of a sentence they have no capital, except at the head of a name.
    private static readonly ImmutableHashSet<string> Starters = Word.SetOf(
        "The They These This Those That In On At With During Based Regarding Concerning Furthermore Moreover Additionally "
        + "Also Especially Finally Meanwhile However Both It As For From To While Through Throughout Under Upon After Before "
        + "Following Given Considering Besides Lastly Firstly Secondly Thirdly Thus Therefore Hence Such Each He She "
        + "Their Its His Her We Our There If When Since Because Although Though Despite Towards Amid Among Within Without "
        + "By Subsequently Specifically Particularly Similarly Likewise Accordingly Consequently Separately Recognizing "
        + "Noting Recalling Bearing Nevertheless Nonetheless Having Building Taking Here Until Whereas Apart Aside Toward");

    private static readonly ImmutableHashSet<string> StartersBeforeComma = Word.SetOf(
        "First Second Third Fourth Fifth Further Next Then Again Last Today Now So");

    private static readonly ImmutableHashSet<string> NotAdverbs = Word.SetOf("July Italy Sicily Family Assembly Supply Early");

    /// <summary>True where the words can hardly be the middle of a sentence.</summary>
    public static bool IsClear(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        return IsStarter(text, word) || Subject.FindVerbOfOffice(text, word.Start, end) >= 0;
    }

    /// <summary>True for a small word or an adverb in capital: "The", "In", "Furthermore", "Additionally,".</summary>
    public static bool IsStarter(string text, int start, int end) => IsStarter(text, Word.Read(text, start, end));

    /// <summary>True where a sentence with subject and verb begins.</summary>
    public static bool IsClause(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        if (Subject.FindVerbOfOffice(text, word.Start, end) >= 0 || Subject.IsPronounWithVerb(text, word.Start, end))
        {
            return true;
        }

        return IsStarter(text, word) && HasMinisters(text, word.End, end);
    }

    /// <summary>True where a subject and its verb stand although the first letter is no capital: "the Ministers confirmed".</summary>
    public static bool IsLowerCaseClause(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        return word.Core is "the" or "they" or "both" or "ministers" && Subject.IsMinistersWithVerb(text, start, end);
    }

    /// <summary>True when the ministers stand with their verb somewhere in the sentence that goes on here.</summary>
    public static bool HasMinisters(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < LongestAdverbial && !word.IsNone; count++)
        {
            if (Subject.IsMinistersWithVerb(text, word.Start, end) || Subject.FindVerbOfOffice(text, word.Start, end) >= 0)
            {
                return true;
            }

            if (SentenceEnd.IsAfter(text, word.Start, word.End, end))
            {
                return false;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    private static bool IsStarter(string text, Word word)
    {
        if (Starters.Contains(word.Core))
        {
            return true;
        }

        if (!word.IsCapitalized || text[word.End - 1] != ',')
        {
            return false;
        }

        return StartersBeforeComma.Contains(word.Core)
            || (word.Core.EndsWith("ly", StringComparison.Ordinal) && !NotAdverbs.Contains(word.Core));
    }
}
