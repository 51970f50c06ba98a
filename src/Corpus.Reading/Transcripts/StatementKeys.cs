using System.Globalization;
using System.Runtime.CompilerServices;

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
    public string Unique(string key) => IsNew(key) ? key : Repeated(key);

    private bool IsNew(string key)
    {
        if (_count == Few)
        {
            return IsNewOfMany(key);
        }

        for (int i = 0; i < _count; i++)
        {
            if (_few[i] == key)
            {
                return false;
            }
        }

        _few[_count] = key;
        _count++;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsNewOfMany(string key) => (_many ??= new(_few, StringComparer.Ordinal)).Add(key);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Repeated(string key)
    {
        _repeats ??= new(StringComparer.Ordinal);
        string unique;
        do
        {
            int repeat = (_repeats.TryGetValue(key, out int known) ? known : 1) + 1;
            _repeats[key] = repeat;
            unique = key + "~" + repeat.ToString(CultureInfo.InvariantCulture);
        }
        while (!IsNew(unique));
        return unique;
    }
}
