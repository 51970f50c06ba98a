using System.Collections.Immutable;

namespace Corpus.Reading.Lexicon.Files;

/// <summary>An entry with the file it stands in.</summary>
internal readonly record struct SourcedEntry(LexiconFile File, LexiconEntry Entry)
{
    public string Path => File.Path;

    /// <summary>The entries of all files of a kind, in the order of the files.</summary>
    public static IEnumerable<SourcedEntry> OfKind(ImmutableArray<LexiconFile> files, LexiconKind kind, CancellationToken cancellation)
    {
        foreach (LexiconFile file in files)
        {
            if (file.Kind == kind)
            {
                foreach (LexiconEntry entry in file.Entries)
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return new SourcedEntry(file, entry);
                }
            }
        }
    }

    /// <summary>The first field of a name; null when there is none.</summary>
    public LexiconField? Field(string name) => Fields(name).FirstOrDefault();

    /// <summary>Every field of a name, in order; <c>null</c> asks for the bare phrases.</summary>
    public IEnumerable<LexiconField> Fields(string? name) => Entry.Fields.Items.Where(field => field.Name == name);
}
