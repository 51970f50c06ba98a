using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.AdditionalFiles;

/// <summary>What puts a diagnostic in an additional file right.</summary>
/// <param name="text">What is to stand there, or the day that the name of the file is to begin with.</param>
internal sealed class FileEdit(bool isOfName, TextSpan place, string text)
{
    /// <summary>"2025-03-30": what the name of a document begins with.</summary>
    private const int DayLength = 10;

    public bool IsOfName => isOfName;

    /// <summary>What is to go; of no meaning where the file is to have another name.</summary>
    public TextSpan Place => place;

    public string Text => text;

    /// <summary>Null where a diagnostic says of nothing that it would be right.</summary>
    public static FileEdit? Of(Diagnostic diagnostic)
    {
        string? kind = diagnostic.Properties.GetValueOrDefault(FixKey.Kind);
        return kind is FixKey.Words or FixKey.FileName
            ? new FileEdit(kind == FixKey.FileName, new TextSpan(Number(diagnostic, FixKey.Start), Number(diagnostic, FixKey.Length)), diagnostic.Properties[FixKey.Text]!)
            : null;
    }

    /// <summary>What an editor offers.</summary>
    public string Title(string fileName) => IsOfName ? $"Rename the file to '{NameOf(fileName)}'" : $"Write '{Text}'";

    public async Task<Solution> ApplyAsync(TextDocument file, CancellationToken cancellation)
    {
        SourceText content = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        Solution solution = file.Project.Solution;
        return IsOfName
            ? Renamed(solution, file, content)
            : solution.WithAdditionalDocumentText(file.Id, content.Replace(Place, Text));
    }

    private Solution Renamed(Solution solution, TextDocument file, SourceText content)
    {
        string name = NameOf(file.Name);
        string? path = file.FilePath is null ? null : Path.Combine(Path.GetDirectoryName(file.FilePath)!, name);
        return solution
            .RemoveAdditionalDocument(file.Id)
            .AddAdditionalDocument(DocumentId.CreateNewId(file.Project.Id, name), name, content, file.Folders, path);
    }

    private string NameOf(string fileName) => Text + (fileName.Length > DayLength ? fileName.Substring(DayLength) : "");

    private static int Number(Diagnostic diagnostic, string key) => int.Parse(diagnostic.Properties[key]!, CultureInfo.InvariantCulture);
}
