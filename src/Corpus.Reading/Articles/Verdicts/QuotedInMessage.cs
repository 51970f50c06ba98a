using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>How a message shows the words of a quotation and of a text, in a build and in an exception alike.</summary>
internal static class QuotedInMessage
{
    /// <summary>Longer words of a text are cut: two lines of it are read, a page is not.</summary>
    private const int LongestPublished = 400;

    /// <summary>The words that a text has, as much as the writer needs to put the quotation right.</summary>
    public static string Published(string words) => Excerpt.Of(SingleSpaced.Of(words), LongestPublished);

    /// <summary>The words of the writer, who has them at hand and knows them by their beginning.</summary>
    public static string Written(string words) => Excerpt.Of(SingleSpaced.Of(words));
}
