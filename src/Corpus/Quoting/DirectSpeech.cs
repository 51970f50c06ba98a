using Corpus.Reading.Meaning.Sentences;

namespace Corpus;

/// <summary>Words that a source itself has in quotation marks, by the rules with which its statements are read.</summary>
internal static class DirectSpeech
{
    /// <summary>True when the words stand inside quotation marks of the statement, closed ones or one that goes on in the next statement.</summary>
    public static bool Has(QuotationSpan span)
    {
        Sentence sentence = new(span.Statement.Text);
        int end = span.Start + span.Length;
        SentenceQuotations quotations = sentence.Quotations;
        return quotations.Closed.Any(quotation => sentence.StartOf(quotation.Open) < span.Start && end <= sentence.StartOf(quotation.Close))
            || (quotations.Unclosed < sentence.Count && sentence.StartOf(quotations.Unclosed) < span.Start);
    }
}
