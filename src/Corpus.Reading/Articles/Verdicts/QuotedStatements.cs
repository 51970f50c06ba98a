using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>Which passages of a text are which statements of it.</summary>
internal sealed class QuotedStatements
{
    private readonly string?[] _ids;

    /// <param name="ids">The identifiers of the passages that are statements, in their order.</param>
    public QuotedStatements(ImmutableArray<QuotablePassage> passages, IReadOnlyList<string> ids)
    {
        _ids = new string?[passages.Length];
        int statement = 0;
        for (int passage = 0; passage < passages.Length && statement < ids.Count; passage++)
        {
            if (passages[passage].IsStatement)
            {
                _ids[passage] = ids[statement];
                ById[ids[statement++]] = passage;
            }
        }
    }

    /// <summary>The place of a statement among the passages.</summary>
    public Dictionary<string, int> ById { get; } = new(StringComparer.Ordinal);

    /// <summary>The identifier of a passage; null for one that is no statement.</summary>
    public string? IdOf(int passage) => _ids[passage];
}
