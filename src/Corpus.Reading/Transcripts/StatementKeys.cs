using System.Globalization;

namespace Corpus.Reading.Transcripts;

/// <summary>The keys of a meeting's statements, each once: see <see cref="StatementPaths"/>.</summary>
internal sealed class StatementKeys
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    /// <summary>A number as part of a key: what parts keys, and what is no letter, digit or mark, becomes "_".</summary>
    public static string Clean(string number)
    {
        char[]? clean = null;
        for (int i = 0; i < number.Length; i++)
        {
            if (number[i] is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '.' or '-'))
            {
                (clean ??= number.ToCharArray())[i] = '_';
            }
        }

        return clean is null ? number : new string(clean);
    }

    /// <summary>The key, with its count behind it where it is there already.</summary>
    /// <remarks>No other key ends like that, since "~" is cleaned out of numbers.</remarks>
    public string Unique(string key)
    {
        string unique = key;
        while (!_keys.Add(unique))
        {
            _repeats[key] = (_repeats.TryGetValue(key, out int known) ? known : 1) + 1;
            unique = key + "~" + _repeats[key].ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
