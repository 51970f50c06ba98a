namespace Corpus.Generator.Tests.Cases;

/// <summary>
/// Texts and sentences beside the right answers (Texts/README.md): in Texts/ a case for each kind of fault that was found in
/// published texts; in Unseen/ texts and sentences of other countries, written before any rule was tried on them.
/// </summary>
public sealed class CaseTests(Figures figures) : IClassFixture<Figures>
{
    [Fact]
    public void A_fault_found_in_a_published_text_is_mended() => new Unmet(CaseFolder.Faults).AssertIsTrue(CaseFailure.In(CaseFolder.Faults));

    [Fact]
    public void An_unseen_text_is_read_as_a_reader_reads_it() => new Unmet(CaseFolder.Unseen).AssertIsTrue(CaseFailure.In(CaseFolder.Unseen));

    [Fact]
    public void How_many_answers_are_right_wrong_and_missing_is_printed()
    {
        foreach (CaseCount count in CaseCount.ByColumn(CaseFolder.Faults))
        {
            figures.Print($"cases of faults, {count}");
        }

        foreach (CaseCount count in CaseCount.ByColumn(CaseFolder.Unseen))
        {
            figures.Print($"unseen texts and sentences, {count}");
        }
    }
}
