using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Readings;

/// <summary>
/// Reads each text for itself, so that what is said of it depends on nothing that is read before, after or beside it: not on the size of a batch,
/// the number of threads, or which shard it is in.
/// </summary>
internal sealed class OneTextReader(CorpusReadOptions options, CancellationToken cancellation)
{
    private readonly CorpusReadOptions _options = options with { MaxDegreeOfParallelism = 1 };

    /// <summary>What is wrong with the lexicons and the lists of sources themselves, which is said once and not for each text.</summary>
    public TextReading OfOptions()
    {
        string[] names = [.. options.Lexicons.Concat(options.Sources).Select(text => text.Name)];
        return new TextReading("", null, [.. MeetingCorpus.Read(Array.Empty<CorpusText>(), _options, null, cancellation).Findings.Where(finding => names.Contains(finding.Path))]);
    }

    /// <summary>Reads a text.</summary>
    public TextReading Read(CorpusText text)
    {
        MeetingCorpus corpus = MeetingCorpus.Read([text], _options, null, cancellation);
        return new TextReading(text.Name, corpus.Meetings.Count > 0 ? corpus.Meetings[0] : null, [.. corpus.Findings.Where(finding => finding.Path == text.Name)]);
    }
}
