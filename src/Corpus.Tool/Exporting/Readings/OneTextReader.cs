using Corpus.Reading.Findings;
using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Readings;

/// <summary>
/// Reads each text for itself, so that what is said of it depends on nothing that is read before, after or beside it: not on the size of a batch,
/// the number of threads, or which shard it is in.
/// </summary>
internal sealed class OneTextReader
{
    private readonly CorpusReadOptions _options;
    private readonly Addresses _addresses;
    private readonly CancellationToken _cancellation;

    /// <summary>Makes it.</summary>
    /// <param name="options">Lexicons and lists of sources.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public OneTextReader(CorpusReadOptions options, CancellationToken cancellation)
    {
        _options = options with { MaxDegreeOfParallelism = 1 };
        _cancellation = cancellation;
        OfOptions = FindingsOf(_options, cancellation);
        _addresses = new Addresses(options.Sources, OfOptions.Findings, cancellation);
    }

    /// <summary>What is wrong with the lexicons and the lists of sources themselves, which is said once and not for each text.</summary>
    public TextReading OfOptions { get; }

    /// <summary>Reads a text.</summary>
    public TextReading Read(CorpusText text)
    {
        MeetingCorpus corpus = MeetingCorpus.Read([text], _options with { Sources = _addresses.Of(text) }, null, _cancellation);
        return new TextReading(text.Name, corpus.Meetings.Count > 0 ? corpus.Meetings[0] : null, [.. corpus.Findings.Where(finding => finding.Path == text.Name)]);
    }

    /// <summary>That a list names a text that is not there cannot be known of a stream, whose end nobody has seen.</summary>
    private static TextReading FindingsOf(CorpusReadOptions options, CancellationToken cancellation)
    {
        HashSet<string> names = [.. options.Lexicons.Concat(options.Sources).Select(text => text.Name)];
        MeetingCorpus noText = MeetingCorpus.Read(Array.Empty<CorpusText>(), options, null, cancellation);
        return new TextReading("", null, [.. noText.Findings.Where(finding => names.Contains(finding.Path) && finding.Id != Rules.UnknownSource.Id)]);
    }
}
