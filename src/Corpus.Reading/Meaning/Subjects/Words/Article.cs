using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Words;

/// <summary>The article that may begin a noun phrase.</summary>
internal static class Article
{
    /// <summary>The token behind "the", or the same token.</summary>
    public static int Skip(Sentence sentence, int index) => sentence.Is(index, "the") ? index + 1 : index;
}
