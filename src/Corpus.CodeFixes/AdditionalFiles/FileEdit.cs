using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.AdditionalFiles;

/// <summary>What puts a diagnostic in an additional file right.</summary>
/// <param name="text">What is to stand there, or the name that the file is to have.</param>
internal sealed class FileEdit(bool isOfName, TextSpan place, string text)
{
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
    public string Title => IsOfName ? $"Rename the file to '{Text}'" : $"Write '{Text}'";

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
        string? path = file.FilePath is null ? null : Path.Combine(Path.GetDirectoryName(file.FilePath)!, Text);
        return solution
            .RemoveAdditionalDocument(file.Id)
            .AddAdditionalDocument(DocumentId.CreateNewId(file.Project.Id, Text), Text, content, file.Folders, path);
    }

    private static int Number(Diagnostic diagnostic, string key) => int.Parse(diagnostic.Properties[key]!, CultureInfo.InvariantCulture);
}
