namespace Corpus.Reading.Text;

/// <summary>One file of text, as the compiler hands it over.</summary>
/// <param name="Path">The path as given to the compiler; for findings only, never for output.</param>
/// <param name="Content">Every character of the file after decoding, line ends as they are.</param>
/// <param name="Kind">What the project said the file is: the item's Kind metadata, empty when unset.</param>
/// <param name="IsUtf8">False when the file had to be decoded some other way.</param>
/// <param name="IsBuiltIn">True for a file that comes with the package.</param>
internal sealed record TextFile(string Path, string Content, string Kind, bool IsUtf8, bool IsBuiltIn)
{
    /// <summary>The last part of the path, whichever separator it is written with.</summary>
    public string FileName => NameIn(Path);

    /// <summary>A path without its folder.</summary>
    public static string NameIn(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
