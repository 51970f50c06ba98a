using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Terms;

/// <summary>
/// Finds acronyms that a sentence writes beside their long form, by the algorithm of A. S. Schwartz and M. A. Hearst, "A
/// simple algorithm for identifying abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 8
/// (2003), 451-462: "long form (acronym)", or "acronym (long form)". Beyond the paper, the acronym must have the form of one
/// (<see cref="Acronym"/>), so that "(Summary)" and "(local time)" are none.
/// </summary>
internal static class LongForms
{
    public static EquatableArray<TermDefinition> Find(string text)
    {
        ImmutableArray<TermDefinition>.Builder found = ImmutableArray.CreateBuilder<TermDefinition>();
        HashSet<TermDefinition> seen = [];
        for (int open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            int close = text.IndexOfAny(Brackets, open + 1);
            if (close > open + 1 && text[close] == ')' && Read(text, open, close) is TermDefinition definition && seen.Add(definition))
            {
                found.Add(definition);
            }

            if (close < 0)
            {
                break;
            }
        }

        return found.ToEquatableArray();
    }

    /// <summary>What the sign in "ADMM+" is called.</summary>
    private const string Plus = "Plus";

    /// <summary>From two to nine.</summary>
    private static readonly string[] Numbers = [.. WordLists.List("time-and-place: numbers from two to nine")];

    private static readonly string[] LeadsIn = [.. WordLists.List("function-words: leads in an acronym").OrderByDescending(static words => words.Length)];

    private static readonly char[] Brackets = ['(', ')'];

    private static TermDefinition? Read(string text, int open, int close)
    {
        Trim(text, BehindLeadIn(text, open + 1, close), close, out int start, out int end);
        if (Acronym.Of(text, start, end) is string inside)
        {
            int before = CandidateStart(text, open, inside.Length);
            return Match(text, before, open, inside);
        }

        if (Acronym.WithTail(text, start, end, out int tail) is string whole)
        {
            return WithTail(text, open, whole, text.Substring(tail, end - tail));
        }

        int behind = open;
        while (behind > 0 && char.IsWhiteSpace(text[behind - 1]))
        {
            behind--;
        }

        int word = behind;
        while (word > 0 && behind - word <= Acronym.Longest && !char.IsWhiteSpace(text[word - 1]))
        {
            word--;
        }

        return Acronym.Of(text, word, behind) is string outside ? Match(text, start, end, outside) : null;
    }

    /// <summary>Behind "hereafter" and the like: "(hereinafter referred to as “SOVFA 2022”)".</summary>
    private static int BehindLeadIn(string text, int start, int end)
    {
        foreach (string leadIn in LeadsIn)
        {
            if (end - start > leadIn.Length && string.Compare(text, start, leadIn, 0, leadIn.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return start + leadIn.Length;
            }
        }

        return start;
    }

    /// <summary>"ASEAN Defence Ministers' Meeting-Plus (ADMM-Plus)": both end in the same word, and what is before it belongs together.</summary>
    private static TermDefinition? WithTail(string text, int open, string acronym, string tail)
    {
        Trim(text, 0, open, out _, out int end);
        string last = tail == "+" && text[end - 1] != '+' ? Plus : tail;
        int behind = end - last.Length;
        bool isSame = behind > 1
            && string.CompareOrdinal(text, behind, last, 0, last.Length) == 0
            && (last == "+" || char.IsWhiteSpace(text[behind - 1]) || text[behind - 1] is '-' or '\u2010' or '\u2011');
        string plain = acronym.Substring(0, acronym.Length - tail.Length).TrimEnd(' ', '-');
        int before = last == "+" ? behind : behind - 1;
        if (!isSame || Match(text, CandidateStart(text, before, plain.Length), before, plain) is not TermDefinition inner)
        {
            return null;
        }

        int start = text.LastIndexOf(inner.LongForm, before, StringComparison.Ordinal);
        return new TermDefinition(acronym, text.Substring(start, end - start));
    }

    /// <summary>The paper's bound on the words of a long form: no more than the smaller of |A| + 5 and |A| × 2.</summary>
    private static int CandidateStart(string text, int end, int acronymLength)
    {
        int words = Math.Min(acronymLength + 5, acronymLength * 2);
        int i = end;
        while (words > 0 && i > 0 && end - i < MostCharacters)
        {
            while (i > 0 && char.IsWhiteSpace(text[i - 1]))
            {
                i--;
            }

            while (i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or ')' or ';'))
            {
                i--;
            }

            words--;
            if (i > 0 && text[i - 1] is '(' or ')' or ';')
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Words in published text are never so long that twenty of them pass this.</summary>
    private const int MostCharacters = 1000;

    private static TermDefinition? Match(string text, int start, int end, string acronym)
    {
        if ((StartOf(text, start, end, acronym) ?? StartOf(text, start, end, WithoutNumbers(acronym)) ?? InWords(text, start, end, acronym)) is not int place)
        {
            return null;
        }

        Trim(text, place, end, out int first, out int last);
        string longForm = text.Substring(first, last - first);
        return longForm.Length > acronym.Length && !Contains(longForm, acronym) ? new TermDefinition(acronym, longForm) : null;
    }

    private static int? StartOf(string text, int start, int end, string acronym) =>
        WordInitials.StartOf(text, start, end, acronym) ?? BestLongForm(text, start, end, acronym);

    /// <summary>"Nordic-Baltic Eight" of "NB8": the number in words.</summary>
    private static int? InWords(string text, int start, int end, string acronym)
    {
        int digit = acronym[acronym.Length - 1] - '0';
        string? word = digit is >= 2 and <= 9 ? Numbers[digit - 2] : null;
        return word != null && text.IndexOf(word, start, end - start, StringComparison.OrdinalIgnoreCase) > start
            ? StartOf(text, start, end, acronym.Substring(0, acronym.Length - 1) + char.ToUpperInvariant(word[0]))
            : null;
    }

    /// <summary>"EII" of "EI2": a number says how often the letter before it stands.</summary>
    private static string WithoutNumbers(string acronym)
    {
        int digit = acronym.Length - 1;
        bool isCount = acronym[digit] is >= '2' and <= '4' && char.IsLetter(acronym[digit - 1]);
        return isCount ? acronym.Substring(0, digit) + new string(acronym[digit - 1], acronym[digit] - '1') : acronym;
    }

    /// <summary>
    /// The paper's findBestLongForm: from the right, each letter or digit of the acronym is looked for in the candidate; the
    /// first one must begin a word, and the long form begins there. Beyond the paper, that word is no "and" or "of".
    /// </summary>
    private static int? BestLongForm(string text, int start, int end, string acronym)
    {
        int place = end;
        for (int i = acronym.Length - 1; i >= 0; i--)
        {
            if (!char.IsLetterOrDigit(acronym[i]))
            {
                continue;
            }

            char wanted = char.ToLowerInvariant(acronym[i]);
            do
            {
                place--;
            }
            while (place >= start
                && (char.ToLowerInvariant(text[place]) != wanted || (i == 0 && !BeginsLongForm(text, start, place))));

            if (place < start)
            {
                return null;
            }
        }

        return WithHead(text, place, end, acronym);
    }

    /// <summary>
    /// "Treaty on the Non-Proliferation of Nuclear Weapons" (NPT): the paper finds the letter inside a word; where it begins no word of the
    /// long form and the noun before it, the long form begins there.
    /// </summary>
    private static int WithHead(string text, int place, int end, string acronym)
    {
        int head = WordInitials.NounBefore(text, place);
        return head >= 0 && acronym.IndexOf(text[head]) >= 0 && !WordInitials.Begins(text, place, end, text[head]) ? head : place;
    }

    private static bool BeginsLongForm(string text, int start, int place) =>
        (place == start || !char.IsLetterOrDigit(text[place - 1])) && !WordInitials.IsSmallWordAt(text, place);

    /// <summary>A long form that has the acronym in it as a word explains nothing.</summary>
    private static bool Contains(string longForm, string acronym)
    {
        for (int i = longForm.IndexOf(acronym, StringComparison.Ordinal); i >= 0; i = longForm.IndexOf(acronym, i + 1, StringComparison.Ordinal))
        {
            int end = i + acronym.Length;
            if ((i == 0 || !char.IsLetterOrDigit(longForm[i - 1])) && (end == longForm.Length || !char.IsLetterOrDigit(longForm[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static void Trim(string text, int from, int to, out int start, out int end)
    {
        start = from;
        end = to;
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }
    }

    /// <summary>Blanks and quotes around an acronym or a long form.</summary>
    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'' or ',';
}
