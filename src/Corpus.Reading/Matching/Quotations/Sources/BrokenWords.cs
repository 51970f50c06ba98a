namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Joins the halves of words that the end of a line cut: "secu-" and "rity" behind a blank, or "secu-rity" where the lines were joined.</summary>
/// <remarks>
/// "cross-" and "strait" look the same, and so does "short- and long-term". The words that are known tell: two halves are one word when they
/// make one that stands somewhere in one piece, so that "co-operation" is "cooperation" where that is known. A word that stands nowhere else stays in halves, which a quotation can have as well.
/// </remarks>
internal static class BrokenWords
{
    /// <summary>The units with halves joined; the same list where there are none.</summary>
    /// <param name="isKnown">True for the key of a word that stands somewhere in one piece.</param>
    public static List<QuotationUnit> Join(string text, List<QuotationUnit> units, Func<string, bool> isKnown)
    {
        List<QuotationUnit>? joined = null;
        for (int i = 0; i < units.Count; i++)
        {
            bool isWord = i + 1 < units.Count && IsCut(text, units[i], units[i + 1]) && isKnown(units[i].Key + units[i + 1].Key);
            if (isWord)
            {
                joined ??= units.GetRange(0, i);
                joined.Add(new QuotationUnit(units[i].Start, units[i + 1].End - units[i].Start, units[i].Key + units[i + 1].Key));
                i++;
            }
            else
            {
                joined?.Add(units[i]);
            }
        }

        return joined ?? units;
    }

    /// <summary>True where a hyphen, and blanks behind it if any, are all that stands between two units.</summary>
    public static bool IsCut(string text, QuotationUnit one, QuotationUnit next)
    {
        int i = one.End;
        if (i >= next.Start || text[i] is not ('-' or '\u2010' or '\u00AD') || !char.IsLetter(text[i - 1]) || !char.IsLower(text[next.Start]))
        {
            return false;
        }

        i++;
        while (i < next.Start && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i == next.Start;
    }
}
