using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>Knows the words that begin a sentence where they have a capital.</summary>
internal static class SentenceStarter
{
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

    /// <summary>True where a small word or an adverb in capital stands first: "The", "In", "Furthermore", "Additionally,".</summary>
    public static bool IsAt(string text, int start, int end) => Is(text, Word.Read(text, start, end));

    /// <summary>True for such a word.</summary>
    public static bool Is(string text, Word word)
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
