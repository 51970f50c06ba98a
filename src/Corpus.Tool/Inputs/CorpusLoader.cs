using System.CommandLine;
using System.Globalization;
using Corpus.Tool.Errors;
using Corpus.Tool.Output;

namespace Corpus.Tool.Inputs;

/// <summary>Makes the corpus that the options ask for.</summary>
internal static class CorpusLoader
{
    /// <summary>The corpus; tells on the error output of texts that were left out.</summary>
    /// <exception cref="ToolException">A file that was named is not there, or texts are missing to what was given.</exception>
    public static MeetingCorpus Load(ParseResult given, CorpusOptions options, Screen screen, CancellationToken cancellation)
    {
        string[] texts = given.GetValue(options.Texts) ?? [];
        if (texts.Length == 0)
        {
            return given.GetResult(options.Lexicon) is null && given.GetResult(options.Sources) is null
                ? Meetings.Corpus
                : throw new ToolException("--lexicon and --sources are for texts of your own: name them with --texts");
        }

        MeetingCorpus own = Read([.. Texts(texts, screen, cancellation)], given, options, screen, cancellation);
        TellOfErrors(own, given, options, screen);
        return given.GetValue(options.AlsoBuiltIn) ? Meetings.Corpus.Union(own) : own;
    }

    private static IEnumerable<CorpusText> Texts(string[] named, Screen screen, CancellationToken cancellation) =>
        Files.Find(named.Where(path => path != JsonText.StandardInput), "texts").Select(CorpusText.FromFile)
            .Concat(named.Contains(JsonText.StandardInput) ? JsonLines.Read(screen.In, cancellation).Select(line => TextOf(line.Number, line.Line)) : []);

    private static CorpusText TextOf(int number, byte[]? line)
    {
        (CorpusText? text, string why) = JsonText.Read(line);
        return text ?? throw new ToolException(
            string.Create(CultureInfo.InvariantCulture, $"line {number} of the standard input: {why}; write {{\"name\": \"2025-03-30.txt\", \"text\": \"…\"}}"));
    }

    private static MeetingCorpus Read(CorpusText[] texts, ParseResult given, CorpusOptions options, Screen screen, CancellationToken cancellation)
    {
        CorpusReadOptions reading = new()
        {
            Lexicons = [.. Files.Find(given.GetValue(options.Lexicon) ?? [], "lexicons").Select(CorpusText.FromFile)],
            Sources = [.. Files.Find(given.GetValue(options.Sources) ?? [], "lists").Select(CorpusText.FromFile)],
        };
        using Progress progress = new(screen, "Reading");
        return MeetingCorpus.Read(texts, reading, progress, cancellation);
    }

    private static void TellOfErrors(MeetingCorpus corpus, ParseResult given, CorpusOptions options, Screen screen)
    {
        int wrong = corpus.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Path).Distinct().Count();
        if (wrong > 0)
        {
            screen.Error.WriteLine($"corpus: {wrong} {(wrong == 1 ? "file has errors and is" : "files have errors and are")} left out; see: corpus lint{Named(given, options)}");
        }
    }

    /// <summary>The same files for another verb, as a shell takes them. What came by the standard input is gone.</summary>
    private static string Named(ParseResult given, CorpusOptions options)
    {
        IEnumerable<string> words =
        [
            .. (given.GetValue(options.Texts) ?? []).Where(path => path != JsonText.StandardInput),
            .. (given.GetValue(options.Lexicon) ?? []).SelectMany(path => new[] { options.Lexicon.Name, path }),
            .. (given.GetValue(options.Sources) ?? []).SelectMany(path => new[] { options.Sources.Name, path }),
        ];
        return SafeText.Of(string.Concat(words.Select(word => word.AsSpan().IndexOfAny(" *?'") < 0 ? $" {word}" : $" \"{word}\"")));
    }
}
