using System.Diagnostics;
using System.Globalization;

namespace Corpus.Tool.Output;

/// <summary>Shows on the error output how far long work has come, for somebody who looks at it; nothing in the first second.</summary>
internal sealed class Progress(Screen screen, string work) : IProgress<ReadProgress>, IDisposable
{
    /// <summary>To the beginning of the line; ESC [ 2 K clears it.</summary>
    private const string Clear = "\r\e[2K";

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly Lock _turn = new();
    private TimeSpan _next = First;
    private bool _isShown;

    /// <inheritdoc/>
    public void Report(ReadProgress value) => Report(value.Read, value.Total);

    /// <summary>So many of so many are done.</summary>
    public void Report(int done, int total) => Show(() => string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0}"));

    /// <summary>That share of one of them is done, from 0 to 1: for one that takes long by itself.</summary>
    public void Report(string of, double share) => Show(() => string.Create(CultureInfo.InvariantCulture, $"{SafeText.Of(of)}, {(int)(share * 100)} %"));

    private void Show(Func<string> what)
    {
        if (!screen.ShowsProgress || _since.Elapsed < _next)
        {
            return;
        }

        lock (_turn)
        {
            _next = _since.Elapsed + Between;
            _isShown = true;
            screen.Error.Write($"{Clear}{work} {what()}");
            screen.Error.Flush();
        }
    }

    /// <summary>Takes the line away again.</summary>
    public void Dispose()
    {
        if (_isShown)
        {
            screen.Error.Write(Clear);
            screen.Error.Flush();
        }
    }
}
