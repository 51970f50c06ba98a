using Corpus.Tool.Output;

namespace Corpus.Tool.Checking.Articles;

/// <summary>Tells of files that could not be read or written, each in a line on the error output; the run goes on with the others.</summary>
internal sealed class Complaints(Screen screen)
{
    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>Tells of a file.</summary>
    /// <param name="why">What is wrong and what to do.</param>
    public void Add(string path, string why) => Add($"'{path}': {why}");

    /// <summary>Tells it.</summary>
    public void Add(string line)
    {
        screen.Error.WriteLine($"corpus: {SafeText.Of(line)}");
        Count++;
    }
}
