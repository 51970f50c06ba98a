namespace Corpus.Tool.Checking.Articles;

/// <summary>In which form an article is written, told by the name of its file.</summary>
internal enum ArticleForm
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Text in which every character is read as it stands.</summary>
    Plain,

    /// <summary>A page of the web.</summary>
    Html,

    /// <summary>A document of Word, .docx.</summary>
    Word,
}
