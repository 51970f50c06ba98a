using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.CodeFixes.Code;

/// <summary>A constant in C# with other words, written as it was.</summary>
internal static class LiteralText
{
    /// <summary>Fewer do not open a raw literal.</summary>
    private const int FewestQuotes = 3;

    /// <summary>Null for what is no literal and no sum of literals: a name stands for words that are written elsewhere.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax written, string text) => written switch
    {
        LiteralExpressionSyntax literal => Literal(literal.Token, text),
        InterpolatedStringExpressionSyntax interpolated when interpolated.Contents.All(static part => part is InterpolatedStringTextSyntax) => WithoutHoles(interpolated, text),
        ParenthesizedExpressionSyntax inner => Of(inner.Expression, text),
        CastExpressionSyntax cast when Of(cast.Expression, text) is { } inner => cast.WithExpression(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when Of(sum.Right, text) is { } last && Of(sum.Left, text) is not null => last,
        _ => null,
    };

    private static LiteralExpressionSyntax? Literal(SyntaxToken token, string text)
    {
        string? written = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal) => Verbatim(text),
            SyntaxKind.StringLiteralToken => SymbolDisplay.FormatLiteral(text, quote: true),

            // In one line: a quotation has no line ends that count.
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => Raw(text),
            _ => null,
        };
        return written is null ? null : Parsed(written);
    }

    /// <summary>What has no holes needs no "$", behind which each brace would count.</summary>
    private static LiteralExpressionSyntax WithoutHoles(InterpolatedStringExpressionSyntax interpolated, string text) => Parsed(
        interpolated.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedVerbatimStringStartToken => Verbatim(text),
            SyntaxKind.InterpolatedStringStartToken => SymbolDisplay.FormatLiteral(text, quote: true),
            _ => Raw(text),
        });

    private static LiteralExpressionSyntax Parsed(string written) => (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(written);

    private static string Verbatim(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";

    /// <summary>A raw literal can neither begin nor end with a quotation mark.</summary>
    private static string Raw(string text)
    {
        if (text.Length == 0 || text[0] == '"' || text[text.Length - 1] == '"')
        {
            return SymbolDisplay.FormatLiteral(text, quote: true);
        }

        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string quotes = new('"', Math.Max(FewestQuotes, longest + 1));
        return quotes + text + quotes;
    }
}
