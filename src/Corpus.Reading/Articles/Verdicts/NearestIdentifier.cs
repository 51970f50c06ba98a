using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>Finds the identifier that one that nothing has was most likely meant for.</summary>
internal sealed class NearestIdentifier(QuotedTexts texts)
{
    /// <summary>What is no identifier, and says that nothing is to be checked.</summary>
    public const string Exempt = "none";

    /// <summary>More characters to change make another identifier, and no slip.</summary>
    private const int MostChanges = 2;

    /// <summary>One digit begins as everything does.</summary>
    private const int ShortestBeginning = 2;

    /// <summary>No identifier is longer; what is, is no slip of one.</summary>
    private const int Longest = 40;

    /// <summary>Each is held against all texts: an article with more wrong links is told of them without a suggestion.</summary>
    private const int MostSearches = 100;

    /// <summary>Who is shown more reads none.</summary>
    private const int MostShown = 3;

    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private int _searches;

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

    /// <summary>What to say of one for which none is near: which there are that begin so; empty where none does.</summary>
    public string Several(string id)
    {
        string[] all = _searches++ < MostSearches ? [.. Beginning(id)] : [];
        return all.Length == 0 ? "" : "; there are " + PlaceNames.AllOf(all, MostShown);
    }

    /// <summary>The identifiers of the texts that begin as one that nothing has: a year, or a year and a month. None where that is too short to tell.</summary>
    private IEnumerable<string> Beginning(string id)
    {
        int end = id.IndexOf('/');
        string text = end < 0 ? id : id.Substring(0, end);
        return text.Length < ShortestBeginning || texts.ById(text) is not null ? [] : texts.Ids.Where(other => other.StartsWith(text, StringComparison.Ordinal));
    }

    /// <summary>A statement that is not there is looked for in its text first, and the text is named where it has none that is near.</summary>
    private string? Search(string id)
    {
        int end = id.IndexOf('/');
        string text = end < 0 ? id : id.Substring(0, end);
        int dot = text.LastIndexOf('.');
        if (dot > 0 && texts.ById(text.Substring(0, dot)) is not null)
        {
            // The name of its file.
            return text.Substring(0, dot);
        }

        string[] longer = [.. Beginning(id).Take(2)];
        return longer.Length == 1 ? longer[0] : (end < 0 ? null : Nearest(id, texts.StatementIdsNear(id)))
            ?? (end >= 0 && texts.ById(text) is not null ? text : Nearest(text, end < 0 ? texts.Ids.Append(Exempt) : texts.Ids));
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
