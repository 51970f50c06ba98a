using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Project;

/// <summary>What the project says that a document is: the Kind of its item.</summary>
internal static class DocumentKind
{
    private const string Plain = "Document";

    /// <summary>True for Kind="Document": a text of another form than a summary, which need not have an opening sentence.</summary>
    public static bool IsPlain(TextFile file) => string.Equals(file.Kind, Plain, StringComparison.OrdinalIgnoreCase);

    /// <summary>A kind that there is not.</summary>
    public static EquatableArray<ReadFinding> Check(TextFile file) => file.Kind.Length == 0 || IsPlain(file)
        ? EquatableArray<ReadFinding>.Empty
        : new[]
        {
            ReadFinding.Create(
                Rules.InvalidOption,
                file.Path,
                Fragment.TopOfFile,
                "The Kind of this CorpusDocument item",
                file.Kind,
                "kind of document",
                $"'{Plain}', or leave it out for a summary"),
        }.ToEquatableArray();
}
