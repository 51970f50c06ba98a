using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Page;

/// <summary>Recognizes the lines that say where to ask for more: addresses, telephone numbers, names of an office of the press.</summary>
internal static class WhereToAsk
{
    private static readonly WordSet Labels = WordLists.SetIgnoringCase("page-furniture: labels of where to ask");

    /// <summary>True for an address on the net, a telephone number with its label, and other lines that say where to ask.</summary>
    public static bool Is(LineRun run) =>
        run.End > run.Start && run.End - run.Start <= LineRun.Longest
        && (IsAddress(run.Text, run.Start, run.End) || IsContact(run.Text, run.Start, run.End, run.Grammar.Verbs));

    /// <summary>"https://…" or "Source: https://…", and nothing behind it.</summary>
    public static bool IsAddress(string text, int start, int end)
    {
        Word label = Word.Read(text, start, end);
        int address = text[label.End - 1] == ':' ? Blank.Skip(text, label.End, end) : start;
        for (int i = address; i < end; i++)
        {
            if (Blank.Is(text[i]))
            {
                return false;
            }
        }

        return IsAddressStart(text, address, end);
    }

    /// <summary>"Contact: Public Affairs, press@example.org", "Tel: 03-1234-5678": no sentence, but where to ask.</summary>
    public static bool IsContact(string text, int start, int end, FiniteVerb verbs)
    {
        bool isLabelled = HasContactLabel(text, start, end);
        bool isNumber = text[end - 1] is >= '0' and <= '9' && PageMark.IsTelephone(text, text.IndexOf(':', start, end - start) + 1, end);
        return (isLabelled || isNumber || HasMailAddress(text, start, end)) && !verbs.IsIn(text, start, end);
    }

    /// <summary>"Contact: …", "Media contact: …", "Tel. No. 8982-5600"</summary>
    private static bool HasContactLabel(string text, int start, int end)
    {
        const int MostWordsOfLabel = 3;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsOfLabel && word.End < end; count++)
        {
            bool isLabel = Labels.Contains(word.Core);
            if (text[word.End - 1] is ':' or '：' || (isLabel && count == 0 && char.IsDigit(text[end - 1])))
            {
                return isLabel;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    private static bool HasMailAddress(string text, int start, int end)
    {
        int at = text.IndexOf('@', start, end - start);
        return at > start && at + 1 < end && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
    }

    private static bool IsAddressStart(string text, int start, int end)
    {
        string head = text.Substring(start, Math.Min(10, end - start));
        return head.IndexOf("http://", StringComparison.OrdinalIgnoreCase) >= 0
            || head.IndexOf("https://", StringComparison.OrdinalIgnoreCase) >= 0
            || head.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
