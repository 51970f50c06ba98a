namespace Corpus.Package.Tests.Packing;

/// <summary>Writes the files of a consumer's projects.</summary>
internal static class ProjectFiles
{
    /// <summary>Writes files by their path below a folder.</summary>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        foreach ((string path, string content) in files)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }
    }

    /// <summary>A project for net10.0 with what stands inside its Project element.</summary>
    public static string Project(string content) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          </PropertyGroup>
        {content}
        </Project>
        """;

    /// <summary>A solution of the projects with these names, each in a folder of its name.</summary>
    public static string Solution(params string[] projects) =>
        $"<Solution>{string.Concat(projects.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>";

    /// <summary>The files that the generator wrote for a project.</summary>
    public static string[] GeneratedFiles(string folder, string project)
    {
        string generated = Path.Combine(folder, project, "obj", "Debug", "net10.0", "generated", "Corpus.Generator");
        return Directory.Exists(generated) ? Directory.GetFiles(generated, "*", SearchOption.AllDirectories) : [];
    }
}
