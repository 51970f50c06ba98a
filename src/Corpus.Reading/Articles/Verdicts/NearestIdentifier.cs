using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>Finds the identifier that one that nothing has was most likely meant for.</summary>
internal sealed class NearestIdentifier(QuotedTexts texts)
{
    /// <summary>More characters to change make another identifier, and no slip.</summary>
    private const int MostChanges = 2;

    /// <summary>No identifier is longer; what is, is no slip of one.</summary>
    private const int Longest = 40;

    /// <summary>Each is held against all texts: an article with more wrong links is told of them without a suggestion.</summary>
    private const int MostSearches = 100;

    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The identifier; null where none is near.</summary>
    public string? Of(string id)
    {
        if (id.Length is 0 or > Longest)
        {
            return null;
        }

        if (!_known.TryGetValue(id, out string? nearest) && _known.Count < MostSearches)
        {
            nearest = Search(id);
            _known.Add(id, nearest);
        }

        return nearest;
    }

    /// <summary>A statement that is not there is looked for in its text first, and the text is named where it has none that is near.</summary>
    private string? Search(string id)
    {
        int end = id.IndexOf('/');
        string text = end < 0 ? id : id.Substring(0, end);
        return (end < 0 ? null : Nearest(id, texts.StatementIdsNear(id)))
            ?? (end >= 0 && texts.ById(text) is not null ? text : Nearest(text, texts.Ids));
    }

    private static string? Nearest(string id, IEnumerable<string> others)
    {
        string? nearest = null;
        int least = MostChanges + 1;
        foreach (string other in others)
        {
            bool mayBe = Math.Abs(other.Length - id.Length) < least;
            int changes = mayBe ? EditDistance.Between(id, other) : least;
            nearest = changes < least ? other : nearest;
            least = Math.Min(least, changes);
        }

        return nearest;
    }
}
