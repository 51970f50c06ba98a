using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Page;

/// <summary>Recognizes labels and links of a page by what all of their words are: buttons, languages, kinds of release.</summary>
internal static class PageLabel
{
    private const int MostWords = 16;

    /// <summary>"Category: Armed Forces and Defence"</summary>
    private const int MostWordsOfSort = 6;

    private static readonly WordSet Sorts = WordLists.SetIgnoringCase("page-furniture: labels of how a page sorts a text");

    private static readonly char[] Rules = ['?', ':', '|', '/', '·', '•', '-', '–', '—'];

    private static readonly WordSet ReleaseWords = WordLists.SetIgnoringCase("page-furniture: words of a note on the kind of release");
    private static readonly WordSet BesideReleaseWords = WordLists.SetIgnoringCase("page-furniture: words beside a kind of release");
    private static readonly WordSet Buttons = WordLists.SetIgnoringCase("page-furniture: buttons");
    private static readonly WordSet BesideButtons = WordLists.SetIgnoringCase("page-furniture: words beside a button");
    private static readonly WordSet Languages = WordLists.SetIgnoringCase("page-furniture: languages");
    private static readonly WordSet Helps = WordLists.SetIgnoringCase("page-furniture: asks whether a page helped");
    private static readonly WordSet BesideHelps = WordLists.SetIgnoringCase("page-furniture: words of such a question");
    private static readonly WordSet YesOrNo = WordLists.SetIgnoringCase("page-furniture: answers to such a question");
    private static readonly WordSet Captions = WordLists.SetIgnoringCase("page-furniture: labels of a picture");
    private static readonly WordSet InBrackets = ReleaseWords.And(WordLists.SetIgnoringCase("page-furniture: what a note in brackets calls the text"));
    private static readonly WordSet SmallWords = WordLists.Set("page-furniture: small words inside names");
    private static readonly WordSet FileEndings = WordLists.SetIgnoringCase("page-furniture: endings of files");
    private static readonly string[] Letterheads = [.. WordLists.List("page-furniture: beginnings of a letterhead")];

    /// <summary>True for "(Press Release: Provisional Translation)".</summary>
    public static bool IsReleaseNoteInBrackets(LineRun run) =>
        run.Text[run.Start] is '(' or '[' or '（' or '【' && run.Text[run.End - 1] is ')' or ']' or '）' or '】'
        && (IsReleaseNote(run) || AreAll(run, InBrackets, BesideReleaseWords, fewest: 2));

    /// <summary>True for "Unofficial English translation".</summary>
    public static bool IsReleaseNote(LineRun run) => AreAll(run, ReleaseWords, BesideReleaseWords, fewest: 2);

    /// <summary>True for "Share: Facebook | X | LinkedIn", "Print | Share", "X (opens in new tab)".</summary>
    public static bool IsButtons(LineRun run) => AreAll(run, Buttons, BesideButtons, fewest: 1);

    /// <summary>True for "Category: Official": how a page sorts the text, in a word or two.</summary>
    public static bool IsLabelled(LineRun run)
    {
        Word label = Word.Read(run.Text, run.Start, run.End);
        return label.End < run.End && run.Text[label.End - 1] == ':' && Sorts.Contains(label.Core)
            && Word.Count(run.Text, label.End, run.End) <= MostWordsOfSort && !run.Grammar.Verbs.IsIn(run.Text, label.End, run.End);
    }

    /// <summary>True for "Were you helped by this page? Yes No", "Was this information useful?".</summary>
    public static bool IsQuestion(LineRun run) =>
        (run.Text.IndexOf('?', run.Start, run.End - run.Start) > 0 && AreAll(run, Helps, BesideHelps, fewest: 2)) || AreAll(run, YesOrNo, YesOrNo, fewest: 2);

    /// <summary>True for "English French Russian".</summary>
    public static bool IsLanguages(LineRun run) => AreAll(run, Languages, Languages, fewest: 2);

    /// <summary>True for the name of a file and nothing else: "Press Release.pdf".</summary>
    public static bool IsFileName(LineRun run)
    {
        int stop = run.Text.LastIndexOf('.', run.End - 1, Math.Min(run.End - run.Start, 6));
        return stop > run.Start && !Blank.Is(run.Text[stop - 1]) && FileEndings.Contains(run.Text.Substring(stop + 1, run.End - stop - 1))
            && !run.Grammar.Verbs.IsIn(run.Text, run.Start, run.End);
    }

    /// <summary>True for what stands below a picture: "The two Ministers shaking hands (Photo: Ministry of Defense)".</summary>
    public static bool IsCaption(LineRun run)
    {
        if (run.Text[run.End - 1] is not (')' or ']'))
        {
            return false;
        }

        int open = run.Text.LastIndexOfAny(['(', '['], run.End - 1, run.End - run.Start);
        Word label = Word.Read(run.Text, open + 1, run.End);
        return open >= run.Start && Captions.Contains(label.Core) && label.End < run.End && !run.Grammar.Verbs.IsIn(run.Text, run.Start, open);
    }

    /// <summary>True for the name of a site alone: "Beehive.govt.nz".</summary>
    public static bool IsSite(LineRun run)
    {
        const int ShortestName = 2;
        int stop = run.Text.LastIndexOf('.', run.End - 1, run.End - run.Start);
        int letters = run.End - stop - 1;
        for (int i = run.Start; i < run.End; i++)
        {
            bool isWord = char.IsLetterOrDigit(run.Text[i]) || run.Text[i] == '-' || (run.Text[i] == '.' && i > run.Start + 1 && char.IsLetterOrDigit(run.Text[i - 1]));
            if (!isWord || (i > stop && !(run.Text[i] is >= 'a' and <= 'z')))
            {
                return false;
            }
        }

        return stop > run.Start + ShortestName - 1 && letters is >= 2 and <= 4;
    }

    /// <summary>True for "Republic of the Philippines", "Official website of the Government".</summary>
    public static bool IsLetterhead(LineRun run)
    {
        bool isLetterhead = Array.Exists(Letterheads, words => run.BeginsWith(words) && run.End - run.Start > words.Length && AreNames(run, words.Length));
        return isLetterhead && run.Text[run.End - 1] is not '.' && !run.Grammar.Verbs.IsIn(run.Text, run.Start, run.End);
    }

    private static bool AreNames(LineRun run, int length)
    {
        Word word = Word.Read(run.Text, run.Start + length, run.End);
        for (int count = 0; !word.IsNone; count++)
        {
            if (count > MostWords || (!word.IsCapitalized && !SmallWords.Contains(word.Core)) || TitleForm.IsTitleWord(word.Core))
            {
                return false;
            }

            word = Word.Read(run.Text, word.End, run.End);
        }

        return true;
    }

    /// <summary>True where each word is of one of the lists, and one at least of the first.</summary>
    private static bool AreAll(LineRun run, WordSet words, WordSet beside, int fewest)
    {
        int count = 0;
        bool hasOne = false;
        for (Word word = Word.Read(run.Text, run.Start, run.End); !word.IsNone; word = Word.Read(run.Text, word.End, run.End))
        {
            string core = word.Core.Trim(Rules);
            if (core.Length == 0)
            {
                continue;
            }

            hasOne |= words.Contains(core);
            count++;
            if (count > MostWords || (!words.Contains(core) && !beside.Contains(core)))
            {
                return false;
            }
        }

        return hasOne && count >= fewest;
    }
}
