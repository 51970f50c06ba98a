using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Properties;

/// <summary>
/// What summaries are put together from. The sentences and headings are those of the five texts; titles, days, openings and
/// names are made for these tests from forms that published summaries have, with offices that the named people held.
/// </summary>
internal static class SummaryParts
{
    public static IReadOnlyList<string> Titles { get; } =
    [
        "Japan-U.S. Defense Ministerial Meeting (Summary)", "Japan-Australia Defense Ministerial Meeting (summary)",
        "Japan-U.S.-ROK Defense Ministerial Meeting", "Telephone Conference between the Ministers of Defense of Japan and Germany",
        "Joint Press Statement", "Japan-Philippines Defence Ministers’ Meeting (Summary) (PDF)",
    ];

    /// <summary>A day as a file name, an opening and a dateline write it.</summary>
    public static IReadOnlyList<(string File, string Opening, string Dateline)> Days { get; } =
    [
        ("2024-05-02", "May 2", "May 3, 2024"), ("2019-06-01", "June 1, 2019", "1 June, 2019"), ("2022-10-01", "the 1st of October", "October 2, 2022"),
        ("2024-07-28", "Sunday, July 28", "July 28, 2024"), ("2020-02-29", "February 29", "February 29, 2020"), ("2023-12-31", "31 December", "January 5, 2024"),
    ];

    public static IReadOnlyList<string> Participants { get; } =
    [
        "Defense Minister Kihara", "Defense Secretary Austin", "War Secretary Hegseth", "Minister of Defense KONO Taro", "U.S. Secretary of Defense Mark T. Esper",
        "Deputy Prime Minister and Minister for Defence, the Hon Richard Marles MP", "ROK Minister of National Defense Shin Won-sik",
        "Secretary of National Defense Gilberto Teodoro", "Federal Minister of Defence Boris Pistorius", "Minister Kishi", "Secretary Austin", "Defense Mnister Iwaya",
    ];

    public static IReadOnlyList<string> Verbs { get; } =
        ["held discussions", "held a meeting", "held a telephone conference", "met", "held a first telecon", "had a video teleconference", "spoke"];

    public static IReadOnlyList<string> Circumstances { get; } =
    [
        "", " from 11:53 (local time) for approximately 45 minutes in Hawaii", " from 09:20 for 75 minutes at the Ministry of Defense", " at 14:05 pm",
        " for an hour and a half in Singapore on the occasion of the Shangri-La Dialogue", " from 25:70 for 0 minutes in Atlantis", " by telephone",
    ];

    public static IReadOnlyList<string> Furniture { get; } =
        ["Ministry of Defense", "In Japanese", "Press Release", "Japan Ministry of Defense", "- 2 -", "Page 1 of 2", "=====", "https://example.org/a", "(PDF)", "[In Japanese](/ja)", "---"];

    public static IReadOnlyList<string> Markers { get; } =
        ["- (1) ", "- (2) ", "(3) ", "• ", "  - ", "    (a) ", "1. ", "2 ", "１．", "① ", "i) ", "IV. ", "3.1 ", "・", "* ", "9999999999. ", "(0) ", "> ", "## ", "\\- ", "**"];

    /// <summary>Every line of the five texts that is not blank.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. Repository.SummaryNames.SelectMany(name => Repository.Summary(name).Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Their sentences, cut wherever a full stop and a space stand, which is sometimes wrong, as it should be.</summary>
    public static IReadOnlyList<string> Sentences { get; } =
        [.. Lines.SelectMany(line => line.Split(". ")).Where(part => part.Length > 20).Select(part => part.TrimEnd('.') + ".")];
}
