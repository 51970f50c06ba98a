using System.Text;

namespace Corpus.Tool.Report.Markup;

/// <summary>The files in Page/, which are part of this assembly.</summary>
internal static class PageFile
{
    /// <summary>The text of a file, with line feeds.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(PageFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no file '{name}' in this assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Several files as one.</summary>
    public static string Read(params ReadOnlySpan<string> names)
    {
        StringBuilder all = new();
        foreach (string name in names)
        {
            all.Append('\n').Append(Read(name));
        }

        return all.ToString();
    }
}
