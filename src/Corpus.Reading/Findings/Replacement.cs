using Corpus.Reading.Text;

namespace Corpus.Reading.Findings;

/// <summary>What mends a finding, where that is one thing and plain to see.</summary>
/// <param name="Place">What is to go, in the file of the finding; for a file name that contradicts its text, where the text says the day.</param>
/// <param name="Text">What is to stand there; for a file name, the name that it is to have.</param>
internal sealed record Replacement(Fragment Place, string Text);
