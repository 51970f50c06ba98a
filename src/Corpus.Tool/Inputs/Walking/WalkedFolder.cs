using Corpus.Tool.Errors;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Corpus.Tool.Inputs.Walking;

/// <summary>A folder in which files are looked for by a pattern. A link that leads back to a folder around it is passed over, as it would lead round and round.</summary>
internal sealed class WalkedFolder : DirectoryInfoBase
{
    private readonly DirectoryInfo _folder;
    private readonly WalkedFolder? _parent;
    private readonly string _place;

    /// <summary>The folder where the search begins.</summary>
    public WalkedFolder(DirectoryInfo folder)
        : this(folder, null)
    {
    }

    private WalkedFolder(DirectoryInfo folder, WalkedFolder? parent)
    {
        _folder = folder;
        _parent = parent;
        _place = folder.LinkTarget is not null ? folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : parent is null ? folder.FullName
            : Path.Combine(parent._place, folder.Name);
        _place = Path.TrimEndingDirectorySeparator(_place);
    }

    /// <inheritdoc/>
    public override string Name => _folder.Name;

    /// <inheritdoc/>
    public override string FullName => _folder.FullName;

    /// <inheritdoc/>
    public override DirectoryInfoBase? ParentDirectory => _parent;

    /// <inheritdoc/>
    /// <exception cref="ToolException">It cannot be read: to pass over it would call articles right that nobody has looked at.</exception>
    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        try
        {
            return [.. _folder.GetFileSystemInfos().Select(In).OfType<FileSystemInfoBase>()];
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"the folder '{_folder}' may not be read by this user; change its rights, or name the files without it");
        }
        catch (IOException failure)
        {
            throw new ToolException($"the folder '{_folder}' cannot be read: {failure.Message.TrimEnd('.')}");
        }
    }

    /// <inheritdoc/>
    public override DirectoryInfoBase GetDirectory(string path) => path == ".." && _folder.Parent is DirectoryInfo above
        ? new WalkedFolder(above)
        : new WalkedFolder(new DirectoryInfo(Path.Combine(_folder.FullName, path)), this);

    /// <inheritdoc/>
    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(_folder.FullName, path)));

    private FileSystemInfoBase? In(FileSystemInfo entry) => entry switch
    {
        DirectoryInfo folder => new WalkedFolder(folder, this) is var found && found.LeadsBack() ? null : found,
        FileInfo file => new FileInfoWrapper(file),
        _ => null,
    };

    private bool LeadsBack()
    {
        for (WalkedFolder? around = _parent; _folder.LinkTarget is not null && around is not null; around = around._parent)
        {
            if (around._place == _place)
            {
                return true;
            }
        }

        return false;
    }
}
