namespace Corpus.Tool.Tests.Exporting;

/// <summary>A disk of 64 KB in memory, which only an administrator of Linux can make.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<bool> CanBeMade = new(Try);

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-small-disk-").FullName;

    /// <summary>Makes it.</summary>
    public SmallDisk() => Assert.Equal(0, Mount(_folder));

    /// <summary>Why there can be none; null where there can.</summary>
    public static string? Missing => CanBeMade.Value ? null : "No small disk can be made here: that takes an administrator of Linux.";

    /// <summary>The path of a file on it.</summary>
    public string this[string fileName] => Path.Combine(_folder, fileName);

    /// <summary>What is on it.</summary>
    public string[] Entries => Directory.GetFileSystemEntries(_folder);

    /// <inheritdoc/>
    public void Dispose()
    {
        Programs.Run("umount", _folder);
        Directory.Delete(_folder);
    }

    private static int Mount(string folder) => Programs.Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder).Code;

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        string folder = Directory.CreateTempSubdirectory("corpus-small-disk-").FullName;
        bool isMade = Mount(folder) == 0 && Programs.Run("umount", folder).Code == 0;
        Directory.Delete(folder);
        return isMade;
    }
}

/// <summary>A theory about a full disk; shown as skipped where none can be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    public SmallDiskTheoryAttribute() => Skip = SmallDisk.Missing;
}
