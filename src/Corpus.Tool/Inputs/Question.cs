using System.CommandLine;

namespace Corpus.Tool.Inputs;

/// <summary>What a verb that reads is asked: the corpus, and what else stands in the line.</summary>
/// <param name="Corpus">The texts that it is about.</param>
/// <param name="Given">The line.</param>
internal sealed record Question(MeetingCorpus Corpus, ParseResult Given);
