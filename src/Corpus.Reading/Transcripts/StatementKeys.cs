using System.Globalization;

namespace Corpus.Reading.Transcripts;

/// <summary>The keys of a meeting's statements, each once: see <see cref="StatementIds"/>.</summary>
internal sealed class StatementKeys
{
    /// <summary>More than a summary has as a rule. Among so few an array is looked through, since a set would be an assembly more to load.</summary>
    private const int Few = 64;

    private readonly string[] _few = new string[Few];
    private int _count;
    private HashSet<string>? _many;
    private Dictionary<string, int>? _repeats;

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
    public string Unique(string key)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_few[i] == key)
            {
                return Repeated(key);
            }
        }

        if (_count == Few)
        {
            return UniqueOfMany(key);
        }

        _few[_count] = key;
        _count++;
        return key;
    }

    private string UniqueOfMany(string key) => (_many ??= new(_few, StringComparer.Ordinal)).Add(key) ? key : Repeated(key);

    /// <remarks>No other key ends like that, since "~" is cleaned out of numbers.</remarks>
    private string Repeated(string key)
    {
        _repeats ??= new(StringComparer.Ordinal);
        int repeat = (_repeats.TryGetValue(key, out int known) ? known : 1) + 1;
        _repeats[key] = repeat;
        return Unique(key + "~" + repeat.ToString(CultureInfo.InvariantCulture));
    }
}
