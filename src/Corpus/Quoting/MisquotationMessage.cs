using System.Globalization;

namespace Corpus;

/// <summary>Says in one line what is wrong with a quotation, and what the text has.</summary>
internal static class MisquotationMessage
{
    /// <summary>A longer quotation is cut in a message: a reader knows it by its beginning.</summary>
    private const int MostCharacters = 200;

    public static string Of(string words, Meeting? from, QuotationCheck check) => OneLine.Of(check.Verdict switch
    {
        QuotationVerdict.Misquoted => $"Not as published: {PlaceOf(check)} has \"{Short(check.Suggestion!)}\", and not \"{Short(words)}\".",
        QuotationVerdict.Misattributed => $"Not in {from?.Source}: \"{Short(words)}\" stands in {PlaceOf(check.Found!)}.",
        _ when check.Nearest is not null => $"{NotIn(from)} has nothing like \"{Short(words)}\"; {PlaceOf(check)} has \"{Short(check.Suggestion!)}\".",
        _ => $"{NotIn(from)} has nothing like \"{Short(words)}\".",
    });

    private static string NotIn(Meeting? from) => from is null ? "No text of the corpus" : from.Source.ToString();

    private static string PlaceOf(QuotationCheck check) => check.Nearest is null ? "the text" : PlaceOf(check.Nearest);

    private static string PlaceOf(Quotation quotation) =>
        quotation.Spans.IsEmpty ? quotation.Meeting.Source.ToString() : PlaceOf(quotation.Spans[0].Statement);

    private static string PlaceOf(Statement statement) =>
        string.Create(CultureInfo.InvariantCulture, $"line {statement.Line} of {statement.Meeting.Source.FileName}");

    private static string Short(string text) => text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters).TrimEnd(), "…");
}
