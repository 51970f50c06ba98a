namespace Corpus;

/// <summary>
/// How much a test run tries. Usually as much as can be waited for; <c>CORPUS_TESTS=full</c> asks for
/// every case and the largest inputs.
/// </summary>
internal static class Extent
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("CORPUS_TESTS") == "full";

    public static int Of(int full, int usual) => IsFull ? full : usual;
}
