using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Files;

/// <summary>What the entries of a lexicon file describe.</summary>
internal enum LexiconKind
{
    Offices,
    Places,
    Countries,
    Verbs,
    Topics,
    People,
}

/// <summary>
/// One lexicon file in its plain form, the same for every kind: a heading at the left margin begins an entry, indented
/// lines under it are its fields ("country: Japan") or its phrases ("cross-Strait"), "#" begins a comment line.
/// </summary>
/// <param name="IsBuiltIn">True for a file that comes with the package: only such a file can define a reporting verb.</param>
internal sealed record LexiconFile(
    string Path,
    bool IsBuiltIn,
    LexiconKind? Kind,
    EquatableArray<LexiconEntry> Entries,
    EquatableArray<ReadFinding> Findings);

/// <summary>A heading with what is indented under it.</summary>
internal sealed record LexiconEntry(string Heading, Fragment Place, EquatableArray<LexiconField> Fields)
{
    /// <summary>The heading of the entry that the line right above belongs to: a phrase of it can have slipped to the margin. Null behind a blank line.</summary>
    public string? Above { get; init; }
}

/// <summary>An indented line.</summary>
/// <param name="Name">What stands before the colon, in lower case; null for a bare phrase.</param>
/// <param name="Value">The rest, trimmed.</param>
/// <param name="Place">Where the value stands.</param>
internal sealed record LexiconField(string? Name, string Value, Fragment Place);
