using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Page;

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
    private const int MostMisspellings = 2;

    private static readonly WordSet CertainLabels = WordLists.Set("page-furniture: lines that are never text");
    private static readonly WordSet LikelyLabels = WordLists.Set("page-furniture: lines that are seldom text");
    private static readonly WordSet EndMarks = WordLists.Set("page-furniture: marks of the end");

    /// <summary>What is sure comes first; among what is sure, what a few characters tell.</summary>
    public static LineRule<LineRun, FurnitureKind>[] Rules { get; } =
    [
        new("link to a file", "Joint Statement (PDF)", "Its end tells.", FurnitureKind.Certain,
            static run => Attachment.FindFileMark(run.Text, run.Start, run.End) >= 0),
        new("number of a page, framed", "- 2 -", "Before numbers alone, which are less sure.", FurnitureKind.Certain,
            static run => PageNumber.IsFramed(run.Text, run.Start, run.End)
                || (PageMark.FindNumber(run.Text, run.Start, run.End, out int behind) == run.Start && behind == run.End)),
        new("attachment", "(Attachment 1)", "Its first word tells.", FurnitureKind.Certain,
            static run => Attachment.Skip(run.Text, run.Start, run.End) == run.End),
        new("rule across the page", "* * *", "Before the labels: nothing is left of it as one.", FurnitureKind.Certain,
            static run => PageMark.IsRule(run.Text, run.Start, run.End)),
        new("label", "[Press Release]", "Before the labels that are less sure.", FurnitureKind.Certain,
            static run => CertainLabels.Contains(run.Label)),
        new("link to the text in Japanese", "In Japaneese", "Behind the labels, for those that are misspelt.", FurnitureKind.Certain,
            static run => IsInJapanese(run.Label)),
        new("notice of rights", "© 2024 Ministry of Defense", "Before addresses, which such a line can hold.", FurnitureKind.Certain,
            static run => IsNotice(run.Text, run.Start, run.End)),
        new("release with its number", "Press Release No. 12", "Behind the label without one.", FurnitureKind.Certain,
            static run => ReleaseNumber.IsBehindKind(run.Label)),
        new("note on the kind of release", "(Press Release: Provisional Translation)", "Behind the labels, which are single notes.", FurnitureKind.Certain,
            PageLabel.IsReleaseNoteInBrackets),
        new("mark of the end", "- END -", "Before the word alone, which can end a sentence.", FurnitureKind.Certain,
            static run => EndMarks.Contains(run.Label) && PageMark.IsFramed(run.Text, run.Start, run.End)),
        new("number alone", "2", "The first of those that the text around them must bear out.", FurnitureKind.Likely,
            static run => run.End - run.Start <= LineRun.LongestLabel && PageNumber.IsNumber(run.Text.Substring(run.Start, run.End - run.Start))),
        new("stamp of posting", "11/07/24 16:20", "Behind datelines, which have a day that can be read.", FurnitureKind.Likely,
            static run => PageMark.IsStamp(run.Text, run.Start, run.End)),
        new("number of a release alone", "No PR-127/2022-ISPR", "Behind the release with its number.", FurnitureKind.Likely,
            static run => ReleaseNumber.IsAlone(run.Label)),
        new("label that can be a word of the text", "Print", "Behind every label that is sure.", FurnitureKind.Likely,
            static run => LikelyLabels.Contains(run.Label)),
        new("address", "Source: https://example.org/", "Before contacts: its label can be theirs.", FurnitureKind.Likely,
            static run => WhereToAsk.IsAddress(run.Text, run.Start, run.End)),
        new("label of a page with its value", "Category: Official", "Before contacts, whose labels are others.", FurnitureKind.Likely,
            PageLabel.IsLabelled),
        new("where to ask", "Tel: 03-1234-5678", "Late, since it looks for a verb.", FurnitureKind.Likely,
            static run => WhereToAsk.IsContact(run.Text, run.Start, run.End, run.Grammar.Verbs)),
        new("path of the page", "Home > News > 2024", "Late, since it looks through the line.", FurnitureKind.Likely,
            static run => IsPath(run.Text, run.Start, run.End)),
        new("name of a file", "Press Release.pdf", "Late, since it looks for a verb.", FurnitureKind.Likely, PageLabel.IsFileName),
        new("note on the kind of release, without brackets", "Unofficial English translation", "Late, since its words can be those of a sentence.", FurnitureKind.Likely,
            PageLabel.IsReleaseNote),
        new("buttons", "Share: Facebook | X | LinkedIn", "Late, since it looks through the line.", FurnitureKind.Likely, PageLabel.IsButtons),
        new("question to the reader", "Were you helped by this page? Yes No", "Late, since it looks through the line.", FurnitureKind.Likely, PageLabel.IsQuestion),
        new("languages", "English French Russian", "Late, since it looks through the line.", FurnitureKind.Likely, PageLabel.IsLanguages),
        new("caption", "The Ministers shaking hands (Photo: Ministry of Defense)", "Late, since it looks for a verb.", FurnitureKind.Likely, PageLabel.IsCaption),
        new("site", "beehive.govt.nz", "Behind addresses and files, which have stops too.", FurnitureKind.Likely, PageLabel.IsSite),
        new("letterhead", "Republic of the Philippines", "Late, since it looks for a verb.", FurnitureKind.Likely, PageLabel.IsLetterhead),
        new("link", "[Other languages](/languages.html)", "Late, since it looks through the line.", FurnitureKind.Likely,
            static run => LineMarkup.IsLink(run.Text, run.Start, run.End)),
    ];

    public static FurnitureKind Classify(LineRun run) => run.End <= run.Start || run.End - run.Start > LineRun.Longest
        ? FurnitureKind.None
        : Rules.Find(run)?.Kind ?? FurnitureKind.None;

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
        return text[start] == '©' || LineRun.IsAt(text, start, end, "copyright ")
            || (last - start >= Reserved.Length && LineRun.IsAt(text, last - Reserved.Length, end, Reserved))
            || LineRun.IsAt(text, start, end, Reserved);
    }

    /// <summary>
    /// "Home &gt; News &gt; 2024", "Home » News"; but the mark closes a quotation too: "Minister X said: « We know each other. » Minister Y
    /// agreed."
    /// </summary>
    private static bool IsPath(string text, int start, int end) =>
        text.IndexOf(" > ", start, end - start, StringComparison.Ordinal) >= 0
        || (text.IndexOf(" » ", start, end - start, StringComparison.Ordinal) >= 0 && text.IndexOf('«', start, end - start) < 0 && text[end - 1] is not ('.' or ':'));
}
