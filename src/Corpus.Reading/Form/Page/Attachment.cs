using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Page;

/// <summary>Recognizes what a page says of the files and texts that come with it: "… (PDF: 123KB)", "(Attachment 1)".</summary>
internal static class Attachment
{
    private static readonly string[] FileKinds = [.. WordLists.List("page-furniture: kinds of file")];
    private static readonly WordSet Words = WordLists.SetIgnoringCase("page-furniture: attachments");
    private static readonly WordSet BeforeNumber = WordLists.Set("page-furniture: words between an attachment and its number");

    /// <summary>Where "(PDF)", "(PDF: 123KB)", "(JPEG: 1MB)" or "[PDF]" at the end of the run begins; -1 when it ends in none.</summary>
    public static int FindFileMark(string text, int start, int end)
    {
        char last = text[end - 1];
        if (last is not (')' or ']' or '）' or '］'))
        {
            return -1;
        }

        int open = end - 1;
        while (open > start && text[open] is not ('(' or '[' or '（' or '［'))
        {
            open--;
        }

        int label = Blank.Skip(text, open + 1, end);
        return Array.Exists(FileKinds, kind => IsKind(text, label, end, kind)) ? open : -1;
    }

    /// <summary>The offset after "(Attachment 1)" or "Annex 2:" at the start of the run; the start when there is none.</summary>
    public static int Skip(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        if (!Words.Contains(word.Core))
        {
            return start;
        }

        int after = word.End;
        Word number = Word.Read(text, after, end);
        bool isClosed = text[after - 1] is ')' or ']' or '）' or ':' or '】';
        if (!isClosed && BeforeNumber.Contains(number.Core))
        {
            after = number.End;
            number = Word.Read(text, after, end);
        }

        // "Annex 2", "Annex B", "Attachment １)"
        bool isNumber = number.Core.Length is 1 or 2 && char.IsLetterOrDigit(number.Core[0]);
        return !isClosed && isNumber ? number.End : after;
    }

    /// <summary>"(PDF)", "(JPEG: 1MB)", "(DOC 20KB)"; "(DOC)" is a declaration on conduct, and "(PNG)" a country.</summary>
    private static bool IsKind(string text, int start, int end, string kind)
    {
        if (!LineRun.IsAt(text, start, end, kind))
        {
            return false;
        }

        char after = text[Blank.Skip(text, start + kind.Length, end - 1)];
        return kind == "PDF" || after is ':' or '：' or ',' || char.IsDigit(after);
    }
}
