using System.Text;
using Corpus.Tool.Output;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>Where text goes: UTF-8 without byte order mark, a file or the standard output.</summary>
internal static class TextOutputs
{
    private const int Buffer = 1 << 16;

    /// <summary>A new file.</summary>
    public static TextWriter File(string path) =>
        new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);

    /// <summary>The standard output, which stays open.</summary>
    public static TextWriter Standard(Screen screen) => new KeptOpen(screen.Out);

    private sealed class KeptOpen(TextWriter output) : TextWriter
    {
        public override Encoding Encoding => output.Encoding;

        public override void Write(char value) => output.Write(value);

        public override void Write(char[] buffer, int index, int count) => output.Write(buffer, index, count);

        public override void Write(string? value) => output.Write(value);

        public override void Flush() => output.Flush();
    }
}
