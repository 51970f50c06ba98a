using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Files;

/// <summary>A list of sources: where each document is published.</summary>
internal sealed record SourceList(string Path, EquatableArray<DocumentSource> Sources, EquatableArray<ReadFinding> Findings);

/// <summary>Where one document is published.</summary>
/// <param name="FileName">The document's file name without its folder: "2023-06-01.txt".</param>
/// <param name="Url">An absolute http or https address, as the list writes it.</param>
/// <param name="Place">Where the list names the document.</param>
internal sealed record DocumentSource(string FileName, string Url, Fragment Place);
