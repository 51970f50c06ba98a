using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>How sure it is that a line is furniture of the page.</summary>
internal enum FurnitureKind
{
    /// <summary>It is text.</summary>
    None,

    /// <summary>Furniture when the text around it is complete: "Print", "Japanese", an address on the net.</summary>
    Likely,

    /// <summary>Furniture wherever it stands: "In Japanese", "- 2 -", "… (PDF)".</summary>
    Certain,
}

/// <summary>Recognizes links and labels of a page by the whole of their line.</summary>
internal static class PageFurniture
{
    private const int Longest = 240;
    private const int MostMisspellings = 2;

    private static readonly WordSet CertainLabels = WordLists.Set("page-furniture: lines that are never text");

    private static readonly WordSet LikelyLabels = WordLists.Set("page-furniture: lines that are seldom text");

    private static readonly string[] FileKinds = [.. WordLists.List("page-furniture: kinds of file")];

    private static readonly WordSet AttachmentWords = WordLists.SetIgnoringCase("page-furniture: attachments");

    private static readonly WordSet ContactLabels = WordLists.SetIgnoringCase("page-furniture: labels of where to ask");
    private static readonly WordSet BeforeAttachmentNumber = WordLists.Set("page-furniture: words between an attachment and its number");
    private static readonly WordSet EndMarks = WordLists.Set("page-furniture: marks of the end");
    private static readonly WordSet PageLabels = WordLists.Set("page-furniture: labels of a page number");
    private static readonly WordSet Releases = WordLists.Set("page-furniture: kinds of release");

    /// <summary>True for an address on the net, a telephone number with its label, and other lines that say where to ask.</summary>
    public static bool IsWhereToAsk(LineRun run) =>
        run.End > run.Start && run.End - run.Start <= Longest
        && (IsAddress(run.Text, run.Start, run.End) || IsContact(run.Text, run.Start, run.End, run.Grammar.Verbs));

    /// <summary>What is sure comes first; among what is sure, what a few characters tell.</summary>
    public static LineRule<LineRun, FurnitureKind>[] Rules { get; } =
    [
        new("link to a file", "Joint Statement (PDF)", "Its end tells.", FurnitureKind.Certain,
            static run => FindFileMark(run.Text, run.Start, run.End) >= 0),
        new("number of a page, framed", "- 2 -", "Before numbers alone, which are less sure.", FurnitureKind.Certain,
            static run => IsFramedNumber(run.Text, run.Start, run.End)
                || (PageMark.FindNumber(run.Text, run.Start, run.End, out int behind) == run.Start && behind == run.End)),
        new("attachment", "(Attachment 1)", "Its first word tells.", FurnitureKind.Certain,
            static run => IsAttachment(run.Text, run.Start, run.End)),
        new("rule across the page", "* * *", "Before the labels: nothing is left of it as one.", FurnitureKind.Certain,
            static run => PageMark.IsRule(run.Text, run.Start, run.End)),
        new("label", "[Press Release]", "Before the labels that are less sure.", FurnitureKind.Certain,
            static run => CertainLabels.Contains(run.Label)),
        new("link to the text in Japanese", "In Japaneese", "Behind the labels, for those that are misspelt.", FurnitureKind.Certain,
            static run => IsInJapanese(run.Label)),
        new("notice of rights", "© 2024 Ministry of Defense", "Before addresses, which such a line can hold.", FurnitureKind.Certain,
            static run => IsNotice(run.Text, run.Start, run.End)),
        new("release with its number", "Press Release No. 12", "Behind the label without one.", FurnitureKind.Certain,
            static run => IsPressRelease(run.Label)),
        new("note on the kind of release", "(Press Release: Provisional Translation)", "Behind the labels, which are single notes.", FurnitureKind.Certain,
            PageLabel.IsReleaseNoteInBrackets),
        new("mark of the end", "- END -", "Before the word alone, which can end a sentence.", FurnitureKind.Certain,
            static run => EndMarks.Contains(run.Label) && PageMark.IsFramed(run.Text, run.Start, run.End)),
        new("number alone", "2", "The first of those that the text around them must bear out.", FurnitureKind.Likely,
            static run => run.End - run.Start <= LineRun.LongestLabel && IsNumber(run.Text.Substring(run.Start, run.End - run.Start))),
        new("label that can be a word of the text", "Print", "Behind every label that is sure.", FurnitureKind.Likely,
            static run => LikelyLabels.Contains(run.Label)),
        new("address", "Source: https://example.org/", "Before contacts: its label can be theirs.", FurnitureKind.Likely,
            static run => IsAddress(run.Text, run.Start, run.End)),
        new("where to ask", "Tel: 03-1234-5678", "Late, since it looks for a verb.", FurnitureKind.Likely,
            static run => IsContact(run.Text, run.Start, run.End, run.Grammar.Verbs)),
        new("path of the page", "Home > News > 2024", "Late, since it looks through the line.", FurnitureKind.Likely,
            static run => IsPath(run.Text, run.Start, run.End)),
        new("name of a file", "Press Release.pdf", "Late, since it looks for a verb.", FurnitureKind.Likely, PageLabel.IsFileName),
        new("note on the kind of release, without brackets", "Unofficial English translation", "Late, since its words can be those of a sentence.", FurnitureKind.Likely,
            PageLabel.IsReleaseNote),
        new("buttons", "Share: Facebook | X | LinkedIn", "Late, since it looks through the line.", FurnitureKind.Likely, PageLabel.IsButtons),
        new("languages", "English French Russian", "Late, since it looks through the line.", FurnitureKind.Likely, PageLabel.IsLanguages),
        new("caption", "The Ministers shaking hands (Photo: Ministry of Defense)", "Late, since it looks for a verb.", FurnitureKind.Likely, PageLabel.IsCaption),
        new("site", "beehive.govt.nz", "Behind addresses and files, which have stops too.", FurnitureKind.Likely, PageLabel.IsSite),
        new("letterhead", "Republic of the Philippines", "Late, since it looks for a verb.", FurnitureKind.Likely, PageLabel.IsLetterhead),
        new("link", "[Other languages](/languages.html)", "Late, since it looks through the line.", FurnitureKind.Likely,
            static run => LineMarkup.IsLink(run.Text, run.Start, run.End)),
    ];

    public static FurnitureKind Classify(LineRun run) => run.End <= run.Start || run.End - run.Start > Longest
        ? FurnitureKind.None
        : Rules.Find(run)?.Kind ?? FurnitureKind.None;

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
    public static int SkipAttachment(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        if (!AttachmentWords.Contains(word.Core))
        {
            return start;
        }

        int after = word.End;
        Word number = Word.Read(text, after, end);
        bool isClosed = text[after - 1] is ')' or ']' or '）' or ':' or '】';
        if (!isClosed && BeforeAttachmentNumber.Contains(number.Core))
        {
            after = number.End;
            number = Word.Read(text, after, end);
        }

        // "Annex 2", "Annex B", "Attachment １)"
        bool isNumber = number.Core.Length is 1 or 2 && char.IsLetterOrDigit(number.Core[0]);
        return !isClosed && isNumber ? number.End : after;
    }

    private static bool IsAttachment(string text, int start, int end) => SkipAttachment(text, start, end) == end;

    /// <summary>"- 2 -", "-2-", "2/3", "Page 2", "Page 2 of 3"</summary>
    private static bool IsFramedNumber(string text, int start, int end)
    {
        bool isDashed = IsDash(text[start]) && IsDash(text[end - 1]) && end - start >= 3;
        if (isDashed && IsNumber(text.Substring(start + 1, end - start - 2).Trim()))
        {
            return true;
        }

        string label = text.Substring(start, Math.Min(end - start, LineRun.LongestLabel)).ToLowerInvariant();
        int blank = label.IndexOf(' ');
        if (blank > 0 && PageLabels.Contains(label.Substring(0, blank)))
        {
            string rest = label.Substring(blank + 1).Replace(" of ", "").Replace("/", "").Trim();
            return IsNumber(rest);
        }

        int slash = label.IndexOf('/');
        return slash > 0 && slash == label.LastIndexOf('/') && IsNumber(label.Substring(0, slash).Trim())
            && IsNumber(label.Substring(slash + 1).Trim());
    }

    private static bool IsDash(char character) => character is '-' or '–' or '—' or '~' or '―' or '‐' or '−';

    private static bool IsNumber(string label)
    {
        foreach (char character in label)
        {
            if (!char.IsDigit(character))
            {
                return false;
            }
        }

        return label.Length is >= 1 and <= 4;
    }

    /// <summary>However it is misspelt: "In Japaneese", "in japanese", "In Japanse".</summary>
    private static bool IsInJapanese(string label)
    {
        const string Prefix = "in ";
        if (!label.StartsWith(Prefix, StringComparison.Ordinal) || label.Length > 20)
        {
            return false;
        }

        string language = label.Substring(Prefix.Length).Replace(" ", "");
        return language != "japan" && EditDistance.Between(language, "japanese") <= MostMisspellings;
    }

    /// <summary>"© 2024 Ministry of Defense", "(c) Ministry of Defense, Japan. All rights reserved."</summary>
    private static bool IsNotice(string text, int start, int end)
    {
        const string Reserved = "all rights reserved";
        int last = text[end - 1] == '.' ? end - 1 : end;
        return text[start] == '©' || BeginsWith(text, start, end, "copyright ")
            || (last - start >= Reserved.Length && BeginsWith(text, last - Reserved.Length, end, Reserved))
            || BeginsWith(text, start, end, Reserved);
    }

    /// <summary>"(PDF)", "(JPEG: 1MB)", "(DOC 20KB)"; "(DOC)" is a declaration on conduct, and "(PNG)" a country.</summary>
    private static bool IsKind(string text, int start, int end, string kind)
    {
        if (!BeginsWith(text, start, end, kind))
        {
            return false;
        }

        char after = text[Blank.Skip(text, start + kind.Length, end - 1)];
        return kind == "PDF" || after is ':' or '：' or ',' || char.IsDigit(after);
    }

    private static bool BeginsWith(string text, int start, int end, string words) =>
        end - start >= words.Length && string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>"Press Release No. 12"</summary>
    private static bool IsPressRelease(string label)
    {
        const string Release = " release ";
        int after = label.IndexOf(Release, StringComparison.Ordinal);
        return after > 0 && Releases.Contains(label.Substring(0, label.IndexOf(' '))) && IsNumber(label.Substring(after + Release.Length).Replace("no", "").Trim(' ', '.', '-', ':'));
    }

    /// <summary>"https://…" or "Source: https://…", and nothing behind it.</summary>
    private static bool IsAddress(string text, int start, int end)
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
    private static bool IsContact(string text, int start, int end, FiniteVerb verbs)
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
            bool isLabel = ContactLabels.Contains(word.Core);
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

    /// <summary>"Home &gt; News &gt; 2024"</summary>
    private static bool IsPath(string text, int start, int end) =>
        text.IndexOf(" > ", start, end - start, StringComparison.Ordinal) >= 0
        || text.IndexOf(" » ", start, end - start, StringComparison.Ordinal) >= 0;
}
