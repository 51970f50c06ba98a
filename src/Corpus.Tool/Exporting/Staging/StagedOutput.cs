using Corpus.Tool.Errors;

namespace Corpus.Tool.Exporting.Staging;

/// <summary>
/// The files of a run. Each is written under a name of its own in the folder where it will stand, and gets its name when all of them are
/// whole; a run that ends before leaves nothing.
/// </summary>
internal sealed class StagedOutput(bool replaces) : IDisposable
{
    private readonly List<StagedPath> _staged = [];

    private readonly List<string> _madeFolders = [];

    /// <summary>Says where to write a file, and what becomes of it.</summary>
    /// <param name="path">Where it will stand.</param>
    /// <exception cref="ToolException">There is a file, and it is not to be replaced; or there is a folder.</exception>
    public string File(string path)
    {
        string whole = Path.GetFullPath(path);
        if (Directory.Exists(whole))
        {
            throw new ToolException($"'{path}' is a folder; name a file");
        }

        if (System.IO.File.Exists(whole) && !replaces)
        {
            throw AlreadyThere(path);
        }

        return Add(new StagedPath(whole, Beside(whole), IsOurs: null));
    }

    /// <summary>Says where to write a folder of files of which only the run knows the names.</summary>
    /// <param name="path">Where they will stand.</param>
    /// <param name="isOurs">Tells of the files in a folder that is there, by their paths in it, which an earlier run wrote: those are replaced, others stay.</param>
    /// <exception cref="ToolException">There are such files, and they are not to be replaced; or there is a file of that name.</exception>
    public string Folder(string path, Func<string, bool> isOurs)
    {
        string whole = Path.GetFullPath(path);
        StagedPath staged = new(whole, Beside(whole), isOurs);
        if (System.IO.File.Exists(whole))
        {
            throw new ToolException($"'{path}' is a file; name a folder");
        }

        if (!replaces && staged.Earlier().Any())
        {
            throw AlreadyThere(path);
        }

        Add(staged);
        Directory.CreateDirectory(staged.Temporary);
        return staged.Temporary;
    }

    /// <summary>A folder for what is needed on the way, which goes with the run.</summary>
    public string Scratch(string? beside)
    {
        string path = Beside(Path.GetFullPath(beside ?? Path.Combine(Path.GetTempPath(), "corpus-export")));
        Add(new StagedPath(path, path, IsOurs: null) { IsScratch = true });
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Gives all of them their names.</summary>
    public void Commit()
    {
        foreach (StagedPath staged in _staged)
        {
            staged.Commit();
        }

        _madeFolders.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (StagedPath staged in _staged)
        {
            staged.Discard();
        }

        foreach (string folder in Enumerable.Reverse(_madeFolders).Where(folder => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Directory.Delete(folder);
        }
    }

    private string Add(StagedPath staged)
    {
        MakeFolder(Path.GetDirectoryName(staged.Temporary)!);
        _staged.Add(staged);
        return staged.Temporary;
    }

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is string parent)
        {
            MakeFolder(parent);
        }

        Directory.CreateDirectory(folder);
        _madeFolders.Add(folder);
    }

    private static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.partial");

    private static ToolException AlreadyThere(string path) => new($"'{path}' is already there; --force replaces it");
}
