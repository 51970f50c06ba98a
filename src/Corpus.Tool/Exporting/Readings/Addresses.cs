using System.Collections.Immutable;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Tool.Exporting.Readings;

/// <summary>
/// Lists of sources, by the text: each text is read with its own line of them, as the work would grow with the square of the texts if each were read
/// with the whole lists.
/// </summary>
internal sealed class Addresses
{
    private readonly ILookup<string, CorpusText> _byFileName;

    /// <summary>Reads the lists.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="findings">What is wrong with them: a list that cannot be read as a whole has no line.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Addresses(ImmutableArray<CorpusText> lists, ImmutableArray<Finding> findings, CancellationToken cancellation)
    {
        HashSet<string> unreadable = [.. findings.Where(finding => finding.Id == Rules.UnreadableFile.Id).Select(finding => finding.Path)];
        _byFileName = (
            from list in lists
            where !unreadable.Contains(list.Name)
            from source in SourcesReader.Read(new TextFile(list.Name, list.Content, "", IsUtf8: true, IsBuiltIn: false), cancellation).Sources
            select (source.FileName, Line: new CorpusText(list.Name, $"{source.FileName} {source.Url}\n")))
            .ToLookup(source => source.FileName, source => source.Line, StringComparer.Ordinal);
    }

    /// <summary>The lines of a text: none, one, or one of each list that has it.</summary>
    public ImmutableArray<CorpusText> Of(CorpusText text) => [.. _byFileName[TextFile.NameIn(text.Name)]];
}
