using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>The ending of "April's" and "last month’s", which is no part of the month.</summary>
internal static class PossessiveParts
{
    private const int LengthOfEnding = 2;

    public static int LengthWithout(in DateScan scan, Token token)
    {
        int apostrophe = token.End - LengthOfEnding;
        bool isPossessive = token.Length > LengthOfEnding && scan.Text[apostrophe] is '\'' or '\u2019' && scan.Text[apostrophe + 1] is 's' or 'S';
        return isPossessive ? token.Length - LengthOfEnding : token.Length;
    }
}
