using System.CommandLine;
using Corpus.Tool.Errors;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Exporting.Readings;

/// <summary>The texts of an export, in order, each to be read when its turn comes.</summary>
internal sealed class ExportTexts
{
    private readonly Argument<string?> _input = new("input")
    {
        HelpName = "input",
        Description = "\"-\" for texts from standard input, a line {\"name\": \"2025-03-30.txt\", \"text\": \"…\"} each.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly CorpusOptions _options = new();

    private readonly Option<bool> _linked = new("--linked") { Description = "Read all texts as one corpus, so that each knows names and acronyms of the others; takes memory for all of them." };

    /// <summary>Gives a verb the argument and the options.</summary>
    public void AddTo(Command command)
    {
        _input.AcceptOnlyFromAmong("-");
        command.Arguments.Add(_input);
        _options.AddTo(command);
        command.Options.Add(_linked);
    }

    /// <summary>The texts, and how many there are; 0 when nobody knows.</summary>
    /// <exception cref="ToolException">The line does not go together, or a file that was named is not there.</exception>
    public (IEnumerable<Func<TextReading>> Texts, int Count) Find(ParseResult given, Screen screen, CancellationToken cancellation)
    {
        string[] patterns = given.GetValue(_options.Texts) ?? [];
        if (given.GetValue(_input) is not null)
        {
            return patterns.Length > 0 || given.GetValue(_options.AlsoBuiltIn) || given.GetValue(_linked)
                ? throw new ToolException("\"-\" reads standard input alone, a text at a time: without --texts, --also-built-in and --linked")
                : (FromInput(screen.In, Reader(given, cancellation), cancellation), 0);
        }

        if (patterns.Length == 0 || given.GetValue(_linked))
        {
            MeetingCorpus corpus = CorpusLoader.Load(given, _options, screen, cancellation);
            return (Linked(corpus), corpus.Meetings.Count);
        }

        string[] files = Files.Find(patterns, "texts");
        IEnumerable<Func<TextReading>> texts = FromFiles(files, Reader(given, cancellation));
        return given.GetValue(_options.AlsoBuiltIn)
            ? (Linked(Meetings.Corpus).Concat(texts), files.Length + Meetings.Corpus.Meetings.Count)
            : (texts, files.Length);
    }

    private OneTextReader Reader(ParseResult given, CancellationToken cancellation) => new(
        new CorpusReadOptions
        {
            Lexicons = [.. Files.Find(given.GetValue(_options.Lexicon) ?? [], "lexicons").Select(CorpusText.FromFile)],
            Sources = [.. Files.Find(given.GetValue(_options.Sources) ?? [], "lists").Select(CorpusText.FromFile)],
        },
        cancellation);

    private static IEnumerable<Func<TextReading>> FromFiles(string[] files, OneTextReader reader) =>
        files.Select<string, Func<TextReading>>(file => () => reader.Read(CorpusText.FromFile(file))).Prepend(() => reader.OfOptions);

    private static IEnumerable<Func<TextReading>> FromInput(Stream input, OneTextReader reader, CancellationToken cancellation) =>
        JsonLines.Read(input, cancellation)
            .Select<(int Number, byte[]? Line), Func<TextReading>>(line => () => LineReading.Of(line.Number, line.Line, reader))
            .Prepend(() => reader.OfOptions);

    /// <summary>The findings of each meeting with it, those of no meeting behind all of them, a text each.</summary>
    private static IEnumerable<Func<TextReading>> Linked(MeetingCorpus corpus)
    {
        ILookup<string, Finding> findings = corpus.Findings.ToLookup(finding => finding.Path, StringComparer.Ordinal);
        ILookup<string, string> byFile = findings.Select(group => group.Key).ToLookup(path => Path.GetFileName(path), StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (Meeting meeting in corpus.Meetings)
        {
            // Two files of one name are told apart by nothing that a meeting knows; then their findings belong to none.
            string[] paths = [.. byFile[meeting.Source.FileName]];
            string? own = paths.Length == 1 && told.Add(paths[0]) ? paths[0] : null;
            yield return () => new TextReading(meeting.Source.FileName, meeting, own is null ? [] : [.. findings[own]]);
        }

        foreach (IGrouping<string, Finding> others in findings.Where(group => !told.Contains(group.Key)))
        {
            yield return () => new TextReading(others.Key, null, [.. others]);
        }
    }
}
