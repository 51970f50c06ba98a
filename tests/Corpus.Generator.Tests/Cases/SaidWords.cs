using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Cases;

/// <summary>An act as read: its verb ("*Verb" where it is inherited), its content, and who did it.</summary>
internal sealed record ReadWords(string Verb, string Content, IReadOnlyList<string> Speakers)
{
    public static ReadWords Of(ReadAct act, string text, MeetingHead head) => new(
        (act.IsInherited ? "*" : "") + act.Verb,
        text.Substring(act.Start, act.Length),
        [.. act.Speakers.Select(index => head.Participants[index].Name)]);

    public override string ToString() => $"[{string.Join(", ", Speakers)}] {Verb} {Content}".TrimEnd();
}

/// <summary>One right answer: "Morita: Welcome the plan … for the docks | [Lund] Agree".</summary>
internal sealed record SaidWords(string Text)
{
    /// <summary>True when speakers and acts are those of the answer; "all" are the participants, "-" nobody, "a/b" either.</summary>
    public bool IsMetBy(IEnumerable<string> speakers, IReadOnlyList<ReadWords> acts, IReadOnlyList<string> all)
    {
        int colon = Text.IndexOf(':', StringComparison.Ordinal);
        string[] expected = Text[(colon + 1)..].Split(" | ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Are(Text[..colon].Trim(), speakers, all)
            && expected.Length == acts.Count
            && expected.Zip(acts).All(pair => IsMetBy(pair.First, pair.Second, all));
    }

    /// <summary>True where the answer names a verb that was read.</summary>
    public IEnumerable<string> Verbs => Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..]
        .Split(" | ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(act => Act(act).Verb);

    private static bool IsMetBy(string expected, ReadWords act, IReadOnlyList<string> all)
    {
        (string? speakers, string verb, string content) = Act(expected);
        return (speakers == null || Are(speakers, act.Speakers, all))
            && (verb == act.Verb || verb == "Any")
            && IsContent(content, act.Content);
    }

    private static bool IsContent(string expected, string content)
    {
        int gap = expected.IndexOf(" … ", StringComparison.Ordinal);
        return gap < 0
            ? content == expected
            : content.StartsWith(expected[..gap], StringComparison.Ordinal) && content.EndsWith(expected[(gap + 3)..], StringComparison.Ordinal);
    }

    private static (string? Speakers, string Verb, string Content) Act(string act)
    {
        int by = act.StartsWith('[') ? act.IndexOf("] ", StringComparison.Ordinal) : -1;
        string[] words = (by < 0 ? act : act[(by + 2)..]).Split(' ', 2);
        return (by < 0 ? null : act[1..by], words[0], words.Length > 1 ? words[1] : "");
    }

    private static bool Are(string expected, IEnumerable<string> speakers, IReadOnlyList<string> all) =>
        expected.Split('/').Any(names => Names(names.Trim(), all).Order(StringComparer.Ordinal)
            .SequenceEqual(speakers.Order(StringComparer.Ordinal), StringComparer.Ordinal));

    private static IEnumerable<string> Names(string names, IReadOnlyList<string> all) => names switch
    {
        "-" => [],
        "all" => all,
        _ => names.Split(',', StringSplitOptions.TrimEntries),
    };
}
