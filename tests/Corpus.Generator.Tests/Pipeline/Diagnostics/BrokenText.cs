using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Pipeline.Diagnostics;

/// <summary>One of the five texts broken, beside the four others, which stay whole.</summary>
internal static class BrokenText
{
    public const string Name = "2024-05-02.txt";
    public const string Title = "Japan-U.S. Defense Ministerial Meeting (Summary)\n\n";
    public const string Opening =
        "On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions from 11:53 (local time) for approximately 45 minutes in Hawaii. The summary is as follows.\n";

    public static string Broken(string good, string bad)
    {
        string text = Repository.Summary(Name);
        Assert.Contains(good, text, StringComparison.Ordinal);
        return text.Replace(good, bad, StringComparison.Ordinal);
    }

    public static void Expect(string diagnostic, string content) => Assert.Equal([diagnostic], DiagnosticText.Of(Replaced(TestFile.Document(Name, content)).Run()));

    public static void Expect(string diagnostic, string content, Func<string, bool> which) =>
        Assert.Equal([diagnostic], DiagnosticText.Of(Replaced(TestFile.Document(Name, content)).Run()).Where(which));

    public static void ExpectOfLexicon(string diagnostic, string name, string content) => Assert.Equal(
        [diagnostic], DiagnosticText.Of(TestProject.BuiltIn.With(TestFile.Lexicon(name, content)).Run()));

    public static TestProject Replaced(TestFile file) => TestProject.BuiltIn with
    {
        Files = [.. TestProject.BuiltIn.Files.Select(other => other.Path == file.Path ? file : other)],
    };
}
