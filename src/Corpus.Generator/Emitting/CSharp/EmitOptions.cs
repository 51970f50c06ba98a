using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>Where generated types stand and who sees them.</summary>
/// <param name="Namespace">Their namespace: "MyApp.Summaries".</param>
/// <param name="IsPublic">False for internal types.</param>
/// <param name="AreLong">True when the transcripts together are too long for string literals.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic, bool AreLong = false)
{
    /// <summary>The hidden class that ties a corpus together; every lookup asks it.</summary>
    public const string CatalogTypeName = "CorpusCatalog";

    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The namespace with every part that is a keyword of C# escaped.</summary>
    public string EscapedNamespace => string.Join(".", Namespace.Split('.').Select(EscapeKeyword));

    /// <summary>A type of that namespace by its full name.</summary>
    public string Global(string typeName) => "global::" + EscapedNamespace + "." + typeName;

    private static string EscapeKeyword(string word) =>
        SyntaxFacts.GetKeywordKind(word) == SyntaxKind.None ? word : "@" + word;
}
