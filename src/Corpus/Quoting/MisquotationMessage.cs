using Corpus.Reading.Articles.Verdicts;

namespace Corpus;

/// <summary>Says in one line what is wrong with a quotation, and what the text has: the words and places are shown as the compiler shows them.</summary>
internal static class MisquotationMessage
{
    public static string Of(string words, Meeting? from, QuotationCheck check)
    {
        string written = QuotedInMessage.Written(words);
        return OneLine.Of(check.Verdict switch
        {
            QuotationVerdict.Misquoted => $"Not as published: {check.Where} has \"{Suggested(check)}\", and not \"{written}\".",
            QuotationVerdict.Misattributed => $"Not in {from?.Source}: \"{written}\" stands in {check.Where}.",
            _ when check.Suggestion is not null => $"{Lacks(from)} like \"{written}\"; the nearest words are in {check.Where}: \"{Suggested(check)}\".",
            _ => $"{Lacks(from)} like \"{written}\".",
        });
    }

    private static string Suggested(QuotationCheck check) => QuotedInMessage.Published(check.Suggestion!);

    private static string Lacks(Meeting? from) => from is null ? "No text of the corpus has anything" : $"{from.Source} has nothing";
}
