using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>What joins the members of a list: a comma, "and", or both.</summary>
internal static class Joint
{
    private static readonly WordSet And = WordLists.Set("function-words: and");

    /// <summary>The token behind what joins at a token; the same where nothing does.</summary>
    public static int Behind(OpeningText text, int index)
    {
        int at = text.IsComma(index) ? index + 1 : index;
        return And.Contains(text.Plain(at)) ? at + 1 : at;
    }
}
