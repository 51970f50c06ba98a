using System.Collections.Immutable;
using Corpus.Reading.Matching.Difference;
using Corpus.Tool.Checking.Articles;

namespace Corpus.Tool.Checking.Quotations;

/// <summary>A quotation of an article, and what it is beside the texts.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Start">Where it begins in the text of the article; of a link that leads nowhere, where the link begins.</param>
/// <param name="Place">The same, for a reader.</param>
/// <param name="Words">What stands between the marks; empty of a link that leads nowhere with no quotation before it.</param>
internal sealed record CheckedQuotation(ReadArticle Article, int Start, ArticlePlace Place, CheckVerdict Verdict, string Words)
{
    /// <summary>The text or statement that the article names, as it names it; null where it names none.</summary>
    public string? Named { get; init; }

    /// <summary>The text or statement that has the words or the nearest ones, or that is nearest to what is named; null where none has.</summary>
    public string? Found { get; init; }

    /// <summary>The line of these words in the file of the text; 0 where nobody knows.</summary>
    public int FoundLine { get; init; }

    /// <summary>What is wrong, as a build says it; null where nothing is.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The words that are right; null where the words are not what is wrong, or nobody knows better ones.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What puts it right; null where nothing does.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Why nothing can be written though the right words are known; null where something can.</summary>
    public string? Unfixable { get; init; }

    /// <summary>True when it was put right in the file.</summary>
    public bool IsMended { get; init; }

    /// <summary>True for what ends a run with an error.</summary>
    public bool IsError => !IsMended && Finding is { Severity: FindingSeverity.Error };

    /// <summary>True for what ends a strict run with an error.</summary>
    public bool IsWarning => !IsMended && Finding is { Severity: FindingSeverity.Warning };

    /// <summary>What makes the suggestion of the words; empty where there is none.</summary>
    public ImmutableArray<WordEdit> Edits() => Suggestion is null ? [] : WordDifference.Between(OneSpaced(Words), Suggestion);

    /// <summary>The words with a blank for each end of a line.</summary>
    private static string OneSpaced(string words) => Reading.Articles.Verdicts.SingleSpaced.Of(words);
}
