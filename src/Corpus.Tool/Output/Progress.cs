using System.Diagnostics;

namespace Corpus.Tool.Output;

/// <summary>Shows on the error output how far long work has come, for somebody who looks at it; nothing in the first second.</summary>
internal sealed class Progress(Screen screen, string work) : IProgress<ReadProgress>, IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly Lock _turn = new();
    private TimeSpan _next = First;
    private bool _isShown;

    /// <inheritdoc/>
    public void Report(ReadProgress value) => Report(value.Read, value.Total);

    /// <summary>So many of so many are done.</summary>
    public void Report(int done, int total)
    {
        if (!screen.ShowsProgress || _since.Elapsed < _next)
        {
            return;
        }

        lock (_turn)
        {
            _next = _since.Elapsed + Between;
            _isShown = true;
            screen.Error.Write($"\r{work} {done:N0} of {total:N0}");
            screen.Error.Flush();
        }
    }

    /// <summary>Takes the line away again.</summary>
    public void Dispose()
    {
        if (_isShown)
        {
            // ESC [ 2 K clears the line that the cursor is in.
            screen.Error.Write("\r\e[2K");
            screen.Error.Flush();
        }
    }
}
