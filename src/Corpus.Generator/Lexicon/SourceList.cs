using Corpus.Generator.Collections;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Lexicon;

/// <summary>A list of sources: where each document is published.</summary>
internal sealed record SourceList(EquatableArray<DocumentSource> Sources, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>Where one document is published.</summary>
/// <param name="FileName">The document's file name without its folder: "2023-06-01.txt".</param>
/// <param name="Url">An absolute http or https address, as the list writes it.</param>
internal sealed record DocumentSource(string FileName, string Url);
