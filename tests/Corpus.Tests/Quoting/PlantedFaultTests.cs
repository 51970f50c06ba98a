using System.Globalization;

namespace Corpus.Tests.Quoting;

/// <summary>Faults that are put into true quotations are found, each for what it is.</summary>
public sealed class PlantedFaultTests(Figures figures) : IClassFixture<Figures>
{
    private const double Least = 0.995;

    [Fact]
    public void Of_planted_faults_nearly_all_get_the_right_verdict_and_the_right_statement()
    {
        Random random = new(20250330);
        int count = Extent.Of(full: 10_000, usual: 2_000);
        List<string> wrong = [];
        Dictionary<string, (int Right, int All)> kinds = [];
        for (int i = 0; i < count; i++)
        {
            PlantedFault fault = PlantedFault.Make(random);
            QuotationCheck check = Meetings.Corpus.CheckQuotation(fault.Words, fault.From);
            bool isRight = IsRight(fault, check);
            (int right, int all) = kinds.GetValueOrDefault(fault.Kind);
            kinds[fault.Kind] = (right + (isRight ? 1 : 0), all + 1);
            if (!isRight)
            {
                wrong.Add($"{fault.Kind} {fault.From.Id} wanted {fault.Verdict} {fault.Right.FirstOrDefault()?.Id} got {check.Verdict} {check.Nearest?.Id}: {fault.Words}");
            }
        }

        double share = 1 - ((double)wrong.Count / count);
        string byKind = string.Join(", ", kinds.OrderBy(static kind => kind.Key, StringComparer.Ordinal).Select(static kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Value.Right} of {kind.Value.All}")));
        figures.Print($"Planted faults in quotations: {share:P2} of {count} right ({byKind})");
        Assert.True(share >= Least, string.Join('\n', wrong.Take(30)));
    }

    private static bool IsRight(PlantedFault fault, QuotationCheck check) => check.Verdict == fault.Verdict
        && (fault.Verdict == QuotationVerdict.Misattributed
            ? check.Found is { } found && found.Meeting.Id != fault.From.Id && PublishedWords.Has(found.Meeting, fault.Words)
            : fault.Right.Contains(check.Nearest));
}
