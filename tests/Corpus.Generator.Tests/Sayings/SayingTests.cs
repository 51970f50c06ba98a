namespace Corpus.Generator.Tests.Sayings;

/// <summary>Sentences as other summaries have them, beside what a reader says of each.</summary>
public sealed class SayingTests(Figures figures) : IClassFixture<Figures>
{
    public static TheoryData<string> Files => SayingFiles.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_sentence_says_what_a_reader_says_of_it(string file)
    {
        string[] missed =
        [
            .. from heard in HeardSaying.Of(file)
               where heard.Row.Known == null
               from difference in heard.Differences()
               select $"{heard.Row.Place} {difference}\n    {heard.Row.Text}",
        ];

        Assert.True(missed.Length == 0, string.Join('\n', missed));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_known_limit_is_one_still(string file) => Assert.DoesNotContain(
        HeardSaying.Of(file), heard => heard.Row.Known != null && heard.Differences().Count == 0);

    [Theory]
    [MemberData(nameof(Files))]
    public void Precision_and_recall_are_printed_with_the_known_limits_counted(string file)
    {
        List<HeardSaying> all = [.. HeardSaying.Of(file)];
        Measure speakers = new(), verbs = new();
        foreach (HeardSaying heard in all)
        {
            speakers.Add(heard.Row.Speakers, heard.Speakers);
            verbs.Add(heard.Row.Acts.Select(act => act.Verb), heard.Verbs);
        }

        int met = all.Count(heard => heard.Differences().Count == 0);
        figures.Print($"speakers, {file}: {all.Count} rows, {speakers}");
        figures.Print($"verbs, {file}: {all.Count} rows, {verbs}");
        figures.Print($"{file}: {met} of {all.Count} rows met in every field");

        Assert.True(speakers.F > 0.95 && verbs.F > 0.95, $"speakers {speakers}; verbs {verbs}");
    }
}
