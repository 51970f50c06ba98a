using System.Text;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Output;

/// <summary>Where a run reads and writes: the console, or what a test puts in its place.</summary>
internal sealed class Screen : IDisposable
{
    /// <summary>A narrower screen would break every word.</summary>
    private const int Narrowest = 40;

    /// <summary>The width that is taken where the terminal does not tell one.</summary>
    private const int Usual = 80;

    /// <summary>The standard output, UTF-8 with line feeds.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>The same output for bytes, for a run that writes nothing to <see cref="Out"/>.</summary>
    public Stream OutBytes { get; init; } = Stream.Null;

    /// <summary>The standard error output: errors and progress, never an answer.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The standard input.</summary>
    public required Stream In { get; init; }

    /// <summary>How many columns there are; null where the output is no terminal.</summary>
    public int? Width { get; init; }

    /// <summary>True where colours can be shown and are wanted: NO_COLOR is not set.</summary>
    public bool IsColoured { get; init; }

    /// <summary>True where somebody can answer a question.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>True where somebody sees how far work has come.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The console of the process.</summary>
    public static Screen OfConsole() => new()
    {
        Out = Utf8(new OutputStream(Console.OpenStandardOutput()), buffer: 1 << 14),
        OutBytes = Console.OpenStandardOutput(),
        Error = Utf8(new OutputStream(Console.OpenStandardError()) { IsLast = true }, buffer: 1 << 10),
        In = Console.OpenStandardInput(),
        Width = Console.IsOutputRedirected ? null : WidthOfConsole(),
        IsColoured = !Console.IsOutputRedirected && ShowsColours(Environment.GetEnvironmentVariable("TERM"), Environment.GetEnvironmentVariable("NO_COLOR")),
        ShowsProgress = !Console.IsErrorRedirected,
        IsInteractive = !Console.IsErrorRedirected && !Console.IsInputRedirected,
    };

    /// <summary>True for a terminal that has colours, and a user who wants them.</summary>
    /// <param name="terminal">What TERM says; null where it says nothing, as on Windows.</param>
    /// <param name="noColour">What NO_COLOR says.</param>
    public static bool ShowsColours(string? terminal, string? noColour) => string.IsNullOrEmpty(noColour) && terminal is not "dumb";

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Out.Dispose();
        }
        catch (ToolException)
        {
            // It was said when it was first written to, and what was left then cannot go out now.
        }

        Error.Dispose();
    }

    private static StreamWriter Utf8(Stream stream, int buffer) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), buffer)
    {
        NewLine = "\n",
    };

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? Math.Max(width, Narrowest) : Usual;
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
