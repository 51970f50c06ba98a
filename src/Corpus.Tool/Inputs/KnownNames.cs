using System.CommandLine;
using System.CommandLine.Completions;

namespace Corpus.Tool.Inputs;

/// <summary>What a shell completes names to: those of the built-in texts, since a key press is no time to read others.</summary>
internal static class KnownNames
{
    /// <summary>The identifiers of meetings.</summary>
    public static void CompleteMeetings(this Argument<string> argument) => argument.CompletionSources.Add(_ => Items(Meetings.Corpus.Meetings.Select(meeting => meeting.Id)));

    /// <summary>The identifiers of topics.</summary>
    public static void CompleteTopics(this Argument<string> argument) => argument.CompletionSources.Add(_ => Items(Meetings.Corpus.Topics.Select(topic => topic.Id)));

    /// <summary>Some names.</summary>
    public static void Complete(this Option<string?> option, Func<IEnumerable<string>> names) => option.CompletionSources.Add(_ => Items(names()));

    private static IEnumerable<CompletionItem> Items(IEnumerable<string> names) => names.Select(name => new CompletionItem(name));
}
