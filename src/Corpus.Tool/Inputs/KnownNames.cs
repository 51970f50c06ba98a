using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Inputs;

/// <summary>What a shell completes names to: those of the texts that stand in the line, of the built-in ones where none do.</summary>
internal static class KnownNames
{
    /// <summary>Somebody waits for the answer to a key: more texts than are read in a moment are not read.</summary>
    private const long MostBytes = 2 << 20;

    /// <summary>The identifiers of meetings.</summary>
    public static void CompleteMeetings<T>(this Argument<T> argument) => argument.CompletionSources.Add(context => Items(context, IdsOfMeetings));

    /// <summary>The identifiers of meetings.</summary>
    public static void CompleteMeetings<T>(this Option<T> option) => option.CompletionSources.Add(context => Items(context, IdsOfMeetings));

    /// <summary>The identifiers of topics.</summary>
    public static void CompleteTopics(this Argument<string> argument) => argument.CompletionSources.Add(context => Items(context, corpus => corpus.Topics.Select(topic => topic.Id)));

    /// <summary>Some names.</summary>
    public static void Complete(this Option<string?> option, Func<MeetingCorpus, IEnumerable<string>> names) => option.CompletionSources.Add(context => Items(context, names));

    private static IEnumerable<string> IdsOfMeetings(MeetingCorpus corpus) => corpus.Meetings.Select(meeting => meeting.Id);

    private static IEnumerable<CompletionItem> Items(CompletionContext context, Func<MeetingCorpus, IEnumerable<string>> names) =>
        Corpus(context.ParseResult) is MeetingCorpus corpus ? names(corpus).Select(name => new CompletionItem(name)) : [];

    /// <summary>The corpus that the line is about; null where that is not known in a moment: then no name is better than one of another corpus.</summary>
    private static MeetingCorpus? Corpus(ParseResult line)
    {
        string[] texts = Values(line, CorpusOptions.TextsName);
        if (texts.Length == 0)
        {
            return Meetings.Corpus;
        }

        try
        {
            string[] files = Files.Find(texts, "texts");
            string[] lexicons = Files.Find(Values(line, CorpusOptions.LexiconName), "lexicons");
            if (files.Concat(lexicons).Sum(file => new FileInfo(file).Length) > MostBytes)
            {
                return null;
            }

            MeetingCorpus own = MeetingCorpus.Read([.. files.Select(CorpusText.FromFile)], new CorpusReadOptions { Lexicons = [.. lexicons.Select(CorpusText.FromFile)] });
            return Given(line, CorpusOptions.AlsoBuiltInName) is { Implicit: false } ? Meetings.Corpus.Union(own) : own;
        }
        catch (Exception failure) when (failure is ToolException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string[] Values(ParseResult line, string option) => [.. Given(line, option)?.Tokens.Select(token => token.Value) ?? []];

    /// <summary>What the line has of an option; null where it has none or the verb does not know it.</summary>
    private static OptionResult? Given(ParseResult line, string name) =>
        line.CommandResult.Command.Options.FirstOrDefault(option => option.Name == name) is Option known ? line.GetResult(known) : null;
}
