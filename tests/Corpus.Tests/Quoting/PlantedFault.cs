namespace Corpus.Tests.Quoting;

/// <summary>A true quotation with a fault, and what it is then.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="From">The meeting that is named.</param>
/// <param name="Words">The words with the fault.</param>
/// <param name="Right">The statements of which one is to be found.</param>
/// <param name="Verdict">What it is.</param>
internal sealed record PlantedFault(string Kind, Meeting From, string Words, Statement[] Right, QuotationVerdict Verdict)
{
    private static readonly (string Kind, Func<TrueQuotation, Random, string?> Make)[] Changes =
    [
        ("replaced", Replaced),
        ("dropped", static (quotation, random) => Without(quotation, 1 + random.Next(quotation.Words.Length - 2))),
        ("added", static (quotation, random) => With(quotation, 1 + random.Next(quotation.Words.Length - 1), PublishedWords.Any(random))),
        ("swapped", Swapped),
        ("number", Number),
        ("not put in", static (quotation, random) => With(quotation, 1 + random.Next(quotation.Words.Length - 1), "not")),
        ("not taken out", static (quotation, _) => Array.IndexOf(quotation.Words, "not") is int at and > 0 && at + 1 < quotation.Words.Length ? Without(quotation, at) : null),
        ("spliced", null!),
        ("of another meeting", null!),
    ];

    public static PlantedFault Make(Random random)
    {
        (string kind, Func<TrueQuotation, Random, string?>? make) = Changes[random.Next(Changes.Length)];
        while (true)
        {
            PlantedFault? made = kind switch
            {
                "spliced" => Spliced(random),
                "of another meeting" => OfAnother(random),
                _ => Changed(kind, make, random),
            };
            if (made is not null)
            {
                return made;
            }
        }
    }

    private static PlantedFault? Changed(string kind, Func<TrueQuotation, Random, string?> make, Random random)
    {
        TrueQuotation quotation = TrueQuotation.Make(random, fewest: 8, most: 30);
        return make(quotation, random) is string words ? Judged(kind, quotation.Meeting, words, [.. Holders(quotation.Meeting, quotation.Text), .. quotation.Statements]) : null;
    }

    /// <summary>What came of it can be words of a text again: no fault, or another one.</summary>
    private static PlantedFault? Judged(string kind, Meeting from, string words, Statement[] right) =>
        PublishedWords.Has(from, words) ? null
        : PublishedWords.HasOther(from, words) ? new PlantedFault(kind, from, words, [], QuotationVerdict.Misattributed)
        : new PlantedFault(kind, from, words, right, QuotationVerdict.Misquoted);

    private static Statement[] Holders(Meeting meeting, string words) => [.. meeting.Statements.Where(statement => PublishedWords.Has(statement, words))];

    private static PlantedFault? Spliced(Random random)
    {
        TrueQuotation one = TrueQuotation.Make(random, 7, 14);
        TrueQuotation other = TrueQuotation.Make(random, 7, 14);
        return one.Meeting.Id == other.Meeting.Id && !one.Statements[0].Equals(other.Statements[0])
            ? Judged("spliced", one.Meeting, $"{one.Text} {other.Text}",
                [.. one.Statements, .. other.Statements, .. Holders(one.Meeting, one.Text), .. Holders(one.Meeting, other.Text)])
            : null;
    }

    private static PlantedFault? OfAnother(Random random)
    {
        TrueQuotation quotation = TrueQuotation.Make(random, 6, 30);
        Meeting under = Meetings.All[random.Next(Meetings.All.Count)];
        return PublishedWords.Has(under, quotation.Text) ? null : new PlantedFault("of another meeting", under, quotation.Text, [], QuotationVerdict.Misattributed);
    }

    private static string? Replaced(TrueQuotation quotation, Random random)
    {
        string[] words = [.. quotation.Words];
        words[random.Next(words.Length)] = PublishedWords.Any(random);
        return string.Join(' ', words);
    }

    private static string? Swapped(TrueQuotation quotation, Random random)
    {
        string[] words = [.. quotation.Words];
        int at = random.Next(words.Length - 1);
        (words[at], words[at + 1]) = (words[at + 1], words[at]);
        return string.Join(' ', words);
    }

    private static string? Number(TrueQuotation quotation, Random random)
    {
        int at = Array.FindIndex(quotation.Words, static word => word.Any(char.IsDigit) || word is "two" or "three" or "one");
        string[] words = [.. quotation.Words];
        return at < 0 ? null : string.Join(' ', [.. words[..at], random.Next(3, 99).ToString(System.Globalization.CultureInfo.InvariantCulture), .. words[(at + 1)..]]);
    }

    private static string Without(TrueQuotation quotation, int at) => string.Join(' ', [.. quotation.Words[..at], .. quotation.Words[(at + 1)..]]);

    private static string With(TrueQuotation quotation, int at, string word) => string.Join(' ', [.. quotation.Words[..at], word, .. quotation.Words[at..]]);
}
