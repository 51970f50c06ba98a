namespace Corpus.Tool.Report.Tests.Running;

/// <summary>Texts that tests make pages of.</summary>
internal static class MadeTexts
{
    /// <summary>What would run if any of it were taken for markup.</summary>
    public const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>{{policy}}</style></title><!--";

    /// <summary>What is longer is no heading.</summary>
    public const string AttackInHeading = "<script>alert(6)</script>";

    /// <summary>A text of one meeting in the usual form.</summary>
    public static string Summary(string day, string first, string title = "Japan-U.S. Defense Ministerial Meeting (Summary)") =>
        $"""
        {title}

        {DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture):MMMM d, yyyy}
        Ministry of Defense

        On {DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture):MMMM d}, Defense Minister Nakatani and Secretary of Defense Austin held discussions from 10:00 for approximately 60 minutes at the Ministry of Defense. The summary is as follows.

        1 Overview

        {first}

        """.ReplaceLineEndings("\n");

    /// <summary>Nothing that the lexicon has a topic for.</summary>
    public static ReportFile WithoutTopics => ReportFile.Of([("2024-01-01.txt", Summary("2024-01-01", "The Ministers welcomed the weather. The Ministers discussed lunch."))]);

    /// <summary>One day, two texts.</summary>
    public static ReportFile OfOneDay => ReportFile.Of(
    [
        ("2024-01-01.txt", Summary("2024-01-01", "The Ministers welcomed the progress in cooperation with Australia.")),
        ("2024-01-01-telephone.txt", Summary("2024-01-01", "The Ministers reaffirmed the importance of peace and stability across the Taiwan Strait.")),
    ]);

    /// <summary>A text that cannot be read: the corpus has no meeting.</summary>
    public static ReportFile Empty => ReportFile.Of([("nameless.txt", "Nothing.\n")]);

    /// <summary>Markup in title, heading, statement, name, file name and address.</summary>
    public static ReportFile Hostile
    {
        get
        {
            string day = "2024-01-01";
            string text = Summary(day, $"The Ministers reaffirmed {Attack} in the Taiwan Strait. Minister Nakatani<b>x</b> stated “{Attack}”.", $"Meeting {Attack} (Summary)")
                .Replace("1 Overview", $"1 Overview {AttackInHeading}", StringComparison.Ordinal)
                .Replace("Minister Nakatani and", "Minister Nakatani<i>x</i> and", StringComparison.Ordinal);
            return ReportFile.Of(
                [("2024-01-01-a<script>alert(4)&amp;'\".txt", text), ("2024-02-01.txt", Summary("2024-02-01", $"The Ministers reaffirmed {Attack} across the Taiwan Strait."))],
                ("--sources", "sources.txt", "2024-02-01.txt javascript:alert(5)\n"));
        }
    }
}
