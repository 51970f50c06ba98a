namespace Corpus.Tool.Tests.Exporting;

/// <summary>A test that needs a program of the system, and files beside the checkout: shown as skipped where one of them is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program, string? besideCheckout = null)
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        Skip = !isThere ? $"{program} is not installed."
            : besideCheckout is not null && Beside(besideCheckout) is null ? $"There is no {besideCheckout} beside the checkout."
            : null;
    }

    /// <summary>A file of a folder beside the checkout, or beside one of the folders above it; null where there is none.</summary>
    public static string? Beside(string path)
    {
        for (DirectoryInfo? folder = new(Checkout.Root); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, path)))
            {
                return Path.Combine(folder.FullName, path);
            }
        }

        return null;
    }
}
