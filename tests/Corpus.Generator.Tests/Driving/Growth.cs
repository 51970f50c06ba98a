using Corpus.Generator.Tests.Hostile;

namespace Corpus.Generator.Tests.Driving;

/// <summary>
/// Tells work that grows in step with its input from work that grows faster, by counting it: on an input small enough for
/// every run, where nothing that grows with the square takes long.
/// </summary>
internal static class Growth
{
    private const int Times = 4;

    /// <summary>Where a text is long and not many: beyond every bound that a reader sets itself for one look ahead.</summary>
    private const int CharactersOfOne = 60;

    private static readonly int Few = Extent.Of(full: 1500, usual: 500);

    /// <summary>
    /// Four times the input is four times the work, and up to 4.5 times as numbers get longer and tables grow by doubling.
    /// With the square it is up to sixteen times.
    /// </summary>
    private const int MostTimes = 5;

    /// <summary>Where next to nothing is taken: what the compiler and the runtime take and keep between one run and the next.</summary>
    private const long MostBytesOfOthers = 1 << 20;

    /// <param name="project">A project of any size, which is the number of its lines or entries, or of its sixties of characters.</param>
    public static void AssertIsLinear(Func<int, TestProject> project)
    {
        // What is made at the first text of its kind belongs to no size of it.
        CountedGenerator.WorkFor(project(1));
        (long fixedSteps, long fixedBytes) = CountedGenerator.WorkFor(project(1));
        (long fewSteps, long fewBytes) = CountedGenerator.WorkFor(project(Few));
        (long manySteps, long manyBytes) = CountedGenerator.WorkFor(project(Few * Times));

        AssertIsLinear("steps", fewSteps - fixedSteps, manySteps - fixedSteps, besides: 0);
        AssertIsLinear("bytes", fewBytes - fixedBytes, manyBytes - fixedBytes, besides: MostBytesOfOthers);
    }

    /// <param name="text">A document of any length in characters.</param>
    public static void AssertIsLinearInText(Func<int, string> text) =>
        AssertIsLinear(many => TestProject.Empty.WithDocument("2024-05-02.txt", text(many * CharactersOfOne)));

    /// <param name="text">What ministers said, of any length in characters, which is put behind the opening of a document.</param>
    public static void AssertIsLinearInBody(Func<int, string> text) =>
        AssertIsLinearInText(length => "Made for tests\n\n" + HostileCorpus.Opening + "\n\n" + text(length));

    private static void AssertIsLinear(string unit, long few, long many, long besides) => Assert.True(
        many <= (Math.Max(few, 0) * MostTimes) + besides,
        $"{Times} times the input took {(double)many / few:F1} times the {unit}: {few:N0}, then {many:N0}.");
}
