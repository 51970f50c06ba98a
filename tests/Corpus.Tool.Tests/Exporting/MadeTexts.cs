using Corpus.Benchmarks.Summaries;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>A folder of made texts, which goes with it.</summary>
internal sealed class MadeTexts : IDisposable
{
    private readonly TextFolder _folder = new();

    /// <summary>Makes so many.</summary>
    public MadeTexts(int count)
    {
        foreach ((string fileName, string text) in new SummaryMaker().Documents(count))
        {
            _folder.Add("made/" + fileName, text);
        }
    }

    /// <summary>The pattern that finds them.</summary>
    public string Pattern => _folder["made/*.txt"];

    /// <summary>Their paths, in order.</summary>
    public string[] Paths => [.. Directory.GetFiles(_folder["made"]).Order(StringComparer.Ordinal)];

    /// <summary>Puts another text beside them, which the pattern does not find.</summary>
    public string Add(string fileName, string text) => _folder.Add("other/" + fileName, text);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
