using System.Reflection;
using System.Xml.Linq;

namespace Corpus.Package.Tests.Packing;

/// <summary>The files that the package is made from.</summary>
internal static class Repository
{
    /// <summary>The version of the package, from its one place.</summary>
    public static string Version { get; } =
        XDocument.Load(Checkout.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>"Debug" or "Release": how these tests were built, and what is packed with them.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The version of a package that the projects of this repository use.</summary>
    public static string VersionOf(string packageId) =>
        XDocument.Load(Checkout.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(package => package.Attribute("Include")!.Value == packageId).Attribute("Version")!.Value;

    /// <summary>One of the five published texts.</summary>
    public static string Summary(string day) => Checkout.Summary(day + ".txt");
}
