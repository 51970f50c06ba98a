using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>Tells which stops end a sentence.</summary>
internal sealed class SentenceEnd(SubjectForm subjects, FiniteVerb verbs)
{
    private const int LongestLookBack = 400;

    private static readonly WordSet BeforeLetters = WordLists.SetIgnoringCase("titles-of-texts: nouns before a letter");

    private static readonly WordSet Defense = WordLists.Set("roles: defense");

    /// <summary>True for a character that can end a sentence.</summary>
    public static bool IsStop(char character) => StopSign.Is(character);

    /// <summary>True for a quotation mark or bracket that can close after a stop.</summary>
    public static bool IsCloser(char character) => StopSign.IsCloser(character);

    /// <summary>True when the run that ends at <paramref name="end"/> ends its sentence, seen what follows it.</summary>
    public bool IsAfter(string text, int start, int end, int limit)
    {
        int stop = FindStop(text, start, end);
        return stop >= 0 && Ends(text, start, stop, Blank.Skip(text, end, limit), limit);
    }

    /// <summary>The stop that the run ends in, before the marks of notes, quotes and brackets that close; -1 when it ends in none.</summary>
    public static int FindStop(string text, int start, int end)
    {
        int last = NoteMark.SkipBack(text, start, end) - 1;
        while (last >= start && (IsCloser(text[last]) || (Blank.Is(text[last]) && last + 1 < end && text[last + 1] == '»')))
        {
            last--;
        }

        return last >= start && IsStop(text[last]) ? last : -1;
    }

    /// <summary>True when the stop ends its sentence.</summary>
    /// <param name="start">Where the sentence begins, or any place in it.</param>
    /// <param name="next">Where the text goes on after blanks; <paramref name="limit"/> when it does not.</param>
    public bool Ends(string text, int start, int stop, int next, int limit)
    {
        if (next >= limit)
        {
            return true;
        }

        bool goesOnSmall = StartsLowerCase(text, next, limit);
        if (text[stop] != '.')
        {
            return !goesOnSmall || (StopSign.IsWide(text[stop]) && subjects.IsLowerCaseClause(text, next, limit));
        }

        return Abbreviation.At(text, start, stop) switch
        {
            AbbreviationKind.None => !goesOnSmall || subjects.IsLowerCaseClause(text, next, limit),
            AbbreviationKind.Initials => EndsAfterInitials(text, start, stop, next, limit),
            AbbreviationKind.Trailing => EndsAfterTrailing(text, start, stop, next, limit),
            _ => false,
        };
    }

    /// <summary>True when a stop ends its sentence although no blank follows: "the region.The Ministers".</summary>
    /// <param name="after">The character after the stop and what closes with it.</param>
    public bool EndsWithoutBlank(string text, int start, int stop, int after, int limit)
    {
        // One of full width has its blank within it.
        if (StopSign.IsWide(text[stop]))
        {
            return Ends(text, start, stop, after, limit);
        }

        Word next = Word.Read(text, after, limit);
        if (!next.IsCapitalized || IsAddress(text, stop, next))
        {
            return false;
        }

        if (SentenceStarter.IsAt(text, after, limit))
        {
            return true;
        }

        bool isWord = next.Core.Length > 1 && char.IsLower(next.Core[1]);
        bool followsWord = stop - 2 >= start && !char.IsUpper(text[stop - 1]) && !Blank.Is(text[stop - 2]);
        return isWord && followsWord && Abbreviation.At(text, start, stop) == AbbreviationKind.None;
    }

    /// <summary>
    /// "with the U.S. The Ministers" ends; in "U.S. Secretary Austin stated" the letters belong to the office. No office
    /// of the United States is called Minister, so "the U.S. Minister Kihara stated" ends too.
    /// </summary>
    private bool EndsAfterInitials(string text, int start, int stop, int next, int limit)
    {
        Word first = Word.Read(text, next, limit);
        if (SentenceStarter.IsAt(text, next, limit) || (first.IsCapitalized && EndsAfterLetter(text, start, stop, next, limit)))
        {
            return true;
        }

        Word second = Word.Read(text, first.End, limit);
        bool isMinister = first.Core == "Minister" || (Defense.Contains(first.Core) && second.Core == "Minister");
        return isMinister && stop > start && text[stop - 1] == 'S' && subjects.FindVerbOfOffice(text, next, limit) >= 0;
    }

    /// <summary>
    /// "Plan A. Sweden …" ends behind the letter of a plan; behind any other letter alone a sentence must be seen to
    /// begin: "hepatitis B. Minister Kihara stated", but "John F. Kelly stated".
    /// </summary>
    private bool EndsAfterLetter(string text, int start, int stop, int next, int limit)
    {
        Word before = Word.ReadBack(text, start, stop - 1);
        bool isAlone = stop - 2 >= start && Blank.Is(text[stop - 2]) && !before.IsNone && text[before.End - 1] != '.';
        return isAlone && (BeforeLetters.Contains(before.Core)
            || (subjects.FindVerbOfOffice(text, next, limit) >= 0 && HasVerbBefore(text, start, stop)));
    }

    /// <summary>
    /// "etc. Minister Kihara stated" ends; "On May 2, at 11:10 a.m. Defense Minister Kihara held" has no verb before the
    /// stop.
    /// </summary>
    private bool EndsAfterTrailing(string text, int start, int stop, int next, int limit) =>
        SentenceStarter.IsAt(text, next, limit)
        || (subjects.FindVerbOfOffice(text, next, limit) >= 0 && HasVerbBefore(text, start, stop));

    private bool HasVerbBefore(string text, int start, int stop) =>
        verbs.IsIn(text, Math.Max(start, stop - LongestLookBack), stop);

    private static bool StartsLowerCase(string text, int next, int limit)
    {
        while (next < limit && Word.Opens(text[next]))
        {
            next++;
        }

        return next < limit && (char.IsLower(text[next]) || text[next] is ',' or ';');
    }

    /// <summary>True for a file name or an address on the net, which have stops inside: "www.Example.Org".</summary>
    private static bool IsAddress(string text, int stop, Word next)
    {
        Word before = Word.ReadBack(text, 0, stop);
        return HasAddressMark(before.Core) || HasAddressMark(next.Core);
    }

    private static bool HasAddressMark(string run) =>
        run.IndexOf("://", StringComparison.Ordinal) >= 0 || run.IndexOf('@') >= 0
        || run.StartsWith("www", StringComparison.OrdinalIgnoreCase);
}
