using System.Globalization;
using Corpus.Benchmarks.Processes;

namespace Corpus.Benchmarks.Building;

/// <summary>The package as it stands here, in a feed of its own and under a version of its own, so that no older one is taken for it.</summary>
internal sealed class PackedFeed
{
    public PackedFeed()
    {
        Version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-bench{DateTime.UtcNow:yyyyMMddHHmmss}");
        FreshProcess.Run("pack", Checkout.PathOf("src/Corpus"), "--configuration", "Release", "--output", Folder, $"-p:Version={Version}", "-p:RunAnalyzers=false");
    }

    public string Version { get; }

    public static string Folder => Path.Combine(Folders.Artifacts, "building", "feed");

    /// <summary>Where restored packages go.</summary>
    public static string Packages => Path.Combine(Folders.Artifacts, "building", "packages");
}
