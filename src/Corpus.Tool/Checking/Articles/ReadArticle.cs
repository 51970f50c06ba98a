using System.Collections.Immutable;
using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Text;

namespace Corpus.Tool.Checking.Articles;

/// <summary>An article with what it quotes.</summary>
/// <param name="File">What was read.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Text">The characters in which its quotations have their places: those of the file, but for a document of Word.</param>
/// <param name="Content">What it quotes and links to.</param>
internal sealed record ReadArticle(ArticleFile File, ArticleForm Form, string Text, ArticleContent Content)
{
    private readonly ArticlePlaces _places = new(Text);

    /// <summary>The paragraphs of a page of the web, in which a change is made word by word; none of other articles.</summary>
    public ImmutableArray<InlineText> Paragraphs { get; init; } = [];

    /// <summary>What each line of <see cref="Text"/> is in a document of Word: "paragraph 12"; none of other articles.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>True where every character is ASCII, so that nothing tells in which encoding others would be read.</summary>
    public bool IsAscii { get; } = System.Text.Ascii.IsValid(Text);

    /// <summary>As the user writes it.</summary>
    public string Path => File.Path;

    /// <summary>Where a piece of the text stands.</summary>
    public ArticlePlace PlaceOf(int start, int end) => PlaceOf(_places.Between(start, end));

    /// <summary>Where a piece of the text stands.</summary>
    public ArticlePlace PlaceOf(Fragment piece)
    {
        if (Form == ArticleForm.Word)
        {
            return new ArticlePlace(Parts[piece.Line - 1], 0, 0, 0, 0);
        }

        Fragment end = _places.Between(piece.End, piece.End);
        return new ArticlePlace(null, piece.Line, piece.Column, end.Line, end.Column);
    }
}
