using System.Text.RegularExpressions;
using Corpus.Reading.English;

namespace Corpus.Generator.Tests.English;

/// <summary>The lists of English: each is used, says what it is, and is found under its name.</summary>
public sealed partial class WordListTests
{
    private static readonly string Folder = Checkout.PathOf("src/Corpus.Reading/English");

    private static readonly string[] All = [.. Directory.GetFiles(Folder, "*.txt").SelectMany(NamesIn).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Lists => [.. All];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_entries_each_once(string list) => Assert.Distinct(NotEmpty(WordLists.List(list)));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_says_what_it_is_who_uses_it_and_why_a_word_is_in_it(string list)
    {
        string comment = CommentOf(list);
        Assert.Matches(@"\A\s+# What: .+", comment);
        Assert.Matches(@"\n\s+# Used by \w+", comment);
        Assert.Matches(@"\n\s+# Why: .+", comment);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_used_by_those_of_whom_it_says_so_and_nobody_else(string list) => Assert.Equal(
        UsersNamedIn(CommentOf(list)).Order(StringComparer.Ordinal),
        UsersOf(list).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_list_that_is_asked_for_is_there() => Assert.Empty(
        Sources().SelectMany(file => Asked().Matches(File.ReadAllText(file))).Select(match => match.Groups["list"].Value)
            .Except(All, StringComparer.Ordinal));

    /// <summary>Names of zones and links with a "/" in the file "tzdata.zi" of version 2025b.</summary>
    [Fact]
    public void The_time_zones_are_all_of_the_database() => Assert.Equal(553, WordLists.List("time-zones: names").Length);

    [Fact]
    public void A_list_that_is_not_there_is_named() =>
        Assert.Contains("no list 'nothing'", Assert.Throws<InvalidOperationException>(() => WordLists.List("function-words: nothing")).Message, StringComparison.Ordinal);

    private static IEnumerable<string> NotEmpty(IEnumerable<string> entries)
    {
        Assert.NotEmpty(entries);
        return entries;
    }

    private static IEnumerable<string> NamesIn(string path)
    {
        using StreamReader reader = new(path);
        return [.. new WordListFile(path, reader).Headings.Select(heading => $"{Path.GetFileNameWithoutExtension(path)}: {heading}")];
    }

    private static string CommentOf(string list)
    {
        string[] name = list.Split(": ", 2);
        string text = File.ReadAllText(Path.Combine(Folder, name[0] + ".txt"));
        int start = text.IndexOf($"\n{name[1]}\n", StringComparison.Ordinal) + name[1].Length + 2;
        return string.Join('\n', text[start..].Split('\n').TakeWhile(line => line.TrimStart().StartsWith('#')));
    }

    private static IEnumerable<string> UsersNamedIn(string comment) =>
        from Match line in Users().Matches(comment)
        from Capture user in line.Groups["user"].Captures
        select user.Value;

    private static IEnumerable<string> UsersOf(string list) =>
        from file in Sources()
        where Asked().Matches(File.ReadAllText(file)).Any(match => match.Groups["list"].Value == list)
        select Path.GetFileNameWithoutExtension(file);

    private static IEnumerable<string> Sources() =>
        SourceFiles("src/Corpus.Reading").Concat(SourceFiles("src/Corpus.Generator"));

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.GetFiles(Checkout.PathOf(project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split('/', '\\').Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"# Used by (?<user>\w+)(, (?<user>\w+))*( and (?<user>\w+))?:")]
    private static partial Regex Users();

    [GeneratedRegex(@"WordLists\.\w+\(""(?<list>[^""]+)""\)")]
    private static partial Regex Asked();
}
