using System.CommandLine;
using Corpus.Tool.Errors;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Inputs;

namespace Corpus.Tool.Exporting;

/// <summary>The options that say what is written, and where.</summary>
internal sealed class ExportOptions
{
    private readonly Option<string> _format = OneOf("--format", "json, ndjson, csv, parquet, sqlite or tei.", "format", Enum.GetNames<ExportFormat>().Select(name => name.ToLowerInvariant()));

    private readonly Option<string?> _table = OneOf("--table", "One table alone: meetings, participants, sections, statements, acts, mentions, references or findings. With ndjson statements by default.", "table", ExportTables.All.Select(table => table.Name))!;

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file or folder that is written; the standard output without it.", HelpName = "path" };

    private readonly Option<string?> _partitionBy = OneOf("--partition-by", "Of parquet a folder a year, as Hive has it: year.", "column", ["year"])!;

    private readonly Option<bool> _force = new("--force") { Description = "Replace what an earlier run has written there." };

    private readonly Option<int> _threads = new("--threads") { Description = "How many texts are read at a time; as many as there are processors by default. What is written is the same.", HelpName = "number", DefaultValueFactory = _ => Environment.ProcessorCount };

    /// <summary>Makes them.</summary>
    public ExportOptions()
    {
        _format.Required = true;
        _threads.Within(1, MostThreads);
    }

    /// <summary>More than any machine has; each takes memory for its part of a batch.</summary>
    private const int MostThreads = 1024;

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _format, _output, _table, _partitionBy, _force, _threads })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is to be written.</summary>
    public ExportPlan Plan(ParseResult given) => new(
        Enum.Parse<ExportFormat>(given.GetRequiredValue(_format), ignoreCase: true),
        given.GetValue(_table) is string table ? ExportTables.ByName(table) : null,
        given.GetValue(_output) is { Length: 0 } ? throw new ToolException("-o has no name") : given.GetValue(_output),
        IsPartitioned: given.GetValue(_partitionBy) is not null);

    /// <summary>True when what is there is to be replaced.</summary>
    public bool Replaces(ParseResult given) => given.GetValue(_force);

    /// <summary>How many threads read.</summary>
    public int Threads(ParseResult given) => given.GetValue(_threads);

    private static Option<string> OneOf(string name, string description, string helpName, IEnumerable<string> values)
    {
        Option<string> option = new(name) { Description = description, HelpName = helpName };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }
}
