namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>"BEIJING, May 30, 2024 --", "Jakarta –": the dateline with which a newspaper's text begins.</summary>
internal static class InlineDateline
{
    /// <summary>"ABU DHABI, 5th February, 2024 (WAM) --" is eleven.</summary>
    private const int MostTokens = 14;

    /// <summary>The token where the sentence behind the dateline begins; 0 where it begins with none.</summary>
    public static int End(OpeningText text)
    {
        for (int i = 1; i < MostTokens; i++)
        {
            if (text.IsDash(i))
            {
                int next = text.IsDash(i + 1) ? i + 2 : i + 1;
                return text.IsCapitalized(next) ? next : 0;
            }

            bool goesOn = text.IsComma(i) || text.IsSign(i, '(') || text.IsSign(i, ')') || text.IsCapitalized(i) || (text.Word(i).Length > 0 && char.IsDigit(text.Word(i)[0]));
            if (!goesOn)
            {
                break;
            }
        }

        return 0;
    }
}
