using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;

/// <summary>Words with capitals that stand together, as the name of a place does.</summary>
internal static class CapitalizedRun
{
    /// <summary>No place has a longer name; the bound keeps the reading linear.</summary>
    private const int MostWords = 16;

    private static readonly WordSet Joints = WordLists.Set("names: joins the words of a name");

    /// <summary>The end of the words with capitals from a token on, with the small words that join them.</summary>
    public static int EndAt(OpeningText text, int first)
    {
        int end = first;
        for (int i = first; i < first + MostWords && IsPart(text, i); i++)
        {
            end = Joints.Contains(text.Plain(i)) ? end : i + 1;
        }

        return end;
    }

    private static bool IsPart(OpeningText text, int index)
    {
        string word = text.Word(index);
        return word.Length > 0
            && text.IsMain(index)
            && (char.IsUpper(word[0]) || (char.IsLetter(word[0]) && !char.IsLower(word[0])) || IsJoint(text, index, word) || word == "2+2");
    }

    /// <summary>"Palace of the Republic", but "at Palazzo Rossi the Minister": without another joint before it an article begins something new.</summary>
    private static bool IsJoint(OpeningText text, int index, string word) => Joints.Contains(word) && (word != "the" || Joints.Contains(text.Word(index - 1)));
}
