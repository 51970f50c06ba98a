using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Summaries;

/// <summary>
/// The sentences of the five published summaries, to make others from. Found without the parser, so that a change to
/// the parser does not change what it is measured on.
/// </summary>
internal sealed partial class SentencePool
{
    private SentencePool(IReadOnlyList<string> openers, IReadOnlyList<string> followers)
    {
        Openers = openers;
        Followers = followers;
    }

    /// <summary>Sentences that say who speaks, and so can begin a paragraph.</summary>
    public IReadOnlyList<string> Openers { get; }

    /// <summary>Sentences that lean on the one before: "They also concurred …".</summary>
    public IReadOnlyList<string> Followers { get; }

    public static SentencePool Load()
    {
        // One named person would speak at meetings that another attends.
        var sentences = Folders.Summaries
            .SelectMany(file => SentenceEnd().Split(LineEnd().Replace(File.ReadAllText(file), " ")))
            .Where(sentence => Whole().IsMatch(sentence) && !NamedSpeaker().IsMatch(sentence))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new SentencePool(
            [.. sentences.Where(sentence => !Follower().IsMatch(sentence))],
            [.. sentences.Where(sentence => Follower().IsMatch(sentence))]);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"(?<=[^.]{3}[.:]) (?=[A-Z-])|(?= - \([0-9]\) )| (?=[0-9]\.? [A-Z])|(?<=\([0-9]\)) | (?=The Ministers )|(?=Japan-U\.S\. Defense Ministerial)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(The Ministers|They|With regards? to|Especially, with|In order to|Moreover, the|In addition, the[ ym]|Based on) ?.*[a-z)”""]\.$")]
    private static partial Regex Whole();

    [GeneratedRegex("Minister [A-Z]|Secretary [A-Z]")]
    private static partial Regex NamedSpeaker();

    [GeneratedRegex("^(They|In addition, they|Moreover)")]
    private static partial Regex Follower();
}
