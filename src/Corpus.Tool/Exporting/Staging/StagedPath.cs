namespace Corpus.Tool.Exporting.Staging;

/// <summary>A file or folder that is being written.</summary>
/// <param name="Final">Where it will stand.</param>
/// <param name="Temporary">Where it is until then.</param>
/// <param name="IsOurs">Null for a file; for a folder what tells the files of an earlier run.</param>
internal sealed record StagedPath(string Final, string Temporary, Func<string, bool>? IsOurs)
{
    /// <summary>True for what nobody will see.</summary>
    public bool IsScratch { get; init; }

    /// <summary>The files of an earlier run.</summary>
    public IEnumerable<string> Earlier() =>
        IsOurs is not null && Directory.Exists(Final)
            ? Directory.EnumerateFiles(Final, "*", SearchOption.AllDirectories).Where(file => IsOurs(InFolder(Final, file)))
            : [];

    /// <summary>Gives it its name.</summary>
    public void Commit()
    {
        if (IsScratch)
        {
            return;
        }

        if (IsOurs is null)
        {
            File.Move(Temporary, Final, overwrite: true);
        }
        else if (!Directory.Exists(Final))
        {
            Directory.Move(Temporary, Final);
        }
        else
        {
            CommitInto();
        }
    }

    /// <summary>Takes away what is left of it.</summary>
    public void Discard()
    {
        try
        {
            File.Delete(Temporary);
        }
        catch (UnauthorizedAccessException)
        {
            // A folder; on some systems a folder is no file that could be deleted, on others there is nothing of that name.
        }

        if (Directory.Exists(Temporary))
        {
            Directory.Delete(Temporary, recursive: true);
        }
    }

    private void CommitInto()
    {
        string[] earlier = [.. Earlier()];
        foreach (string file in earlier)
        {
            File.Delete(file);
        }

        foreach (string file in Directory.EnumerateFiles(Temporary, "*", SearchOption.AllDirectories))
        {
            string final = Path.Combine(Final, InFolder(Temporary, file));
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            File.Move(file, final, overwrite: true);
        }

        foreach (string folder in earlier.Select(Path.GetDirectoryName).OfType<string>().Distinct().Where(folder => folder != Final))
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    private static string InFolder(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
}
