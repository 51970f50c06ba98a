using System.Collections.Immutable;
using Corpus.Tool.Checking.Articles;

namespace Corpus.Tool.Checking.Sarif;

/// <summary>A piece of a file, in lines and UTF-16 columns, both from 1.</summary>
/// <param name="EndColumn">Behind its last character.</param>
internal readonly record struct SarifRegion(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>That of a place in an article; null of a document of Word, which has no lines.</summary>
    public static SarifRegion? Of(ArticlePlace place) =>
        place.Part is null ? new SarifRegion(place.Line, place.Column, place.EndLine, place.EndColumn) : null;
}

/// <summary>What is to stand in the place of a piece.</summary>
internal readonly record struct SarifReplacement(SarifRegion Region, string Text);

/// <summary>Something wrong at its place.</summary>
/// <param name="Region">Null where the file has no lines.</param>
/// <param name="Part">What it stands in where the file has no lines: "paragraph 12".</param>
/// <param name="Replacements">What puts it right; empty where nothing does.</param>
internal sealed record SarifResult(Finding Finding, SarifRegion? Region, string? Part, ImmutableArray<SarifReplacement> Replacements);
