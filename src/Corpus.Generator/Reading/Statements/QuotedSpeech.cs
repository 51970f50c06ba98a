namespace Corpus.Generator.Reading.Statements;

/// <summary>Finds what was said where it stands before its clause: "“The Alliance is stronger than ever,” Secretary Carter said."</summary>
internal static class QuotedSpeech
{
    /// <summary>The characters inside the quotation that a sentence begins with, where nothing but the clause follows it; else null.</summary>
    /// <param name="clause">The first token of the clause.</param>
    /// <param name="next">The token behind its verb.</param>
    public static (int Start, int End)? Before(Sentence sentence, int clause, int next)
    {
        int close = sentence.Is(clause - 1, ",") ? clause - 2 : clause - 1;
        bool isQuote = close > 1 && sentence.Lower(0) is "\"" or "\u201C" && sentence.Lower(close) is "\"" or "\u201D";
        for (int i = 1; isQuote && i < close; i++)
        {
            isQuote = sentence.IsAside(i);
        }

        bool isLast = sentence.Lower(next) is "" or "." && sentence.Lower(next + 1).Length == 0;
        return isQuote && isLast ? (sentence.StartOf(1), sentence.StartOf(close)) : null;
    }
}
