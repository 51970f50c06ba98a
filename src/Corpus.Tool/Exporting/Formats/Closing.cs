namespace Corpus.Tool.Exporting.Formats;

/// <summary>Closes what is given up.</summary>
internal static class Closing
{
    /// <summary>Closes a file that may not be able to take what it still has to write: of a run that ended well it has nothing left.</summary>
    public static void Quietly(IDisposable file)
    {
        try
        {
            file.Dispose();
        }
        catch (IOException)
        {
            // What could not be written has been said when it was tried; this file is about to be deleted.
        }
    }
}
