namespace Corpus.Tool.Checking.Articles;

/// <summary>Says why an article could not be checked or written, and what to do; the other articles are checked all the same.</summary>
/// <param name="message">A line, without the name of the file.</param>
internal sealed class ArticleException(string message) : Exception(message);
