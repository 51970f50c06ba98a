using System.Globalization;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// The one place where statements get their identifiers: meeting, key, ordinal. The key names what holds the statement:
/// a section's own paragraphs together ("3"), or one item ("3.1"). Numbers that a document uses twice, or that look like
/// another's key, are told apart by "~2", "~3" … in the order of the document, so that no two keys are the same whatever
/// the numbers are.
/// </summary>
internal sealed class StatementIds
{
    private readonly string _meeting;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];

    private StatementIds(string meeting) => _meeting = meeting;

    /// <summary>The identifiers of all statements, in order.</summary>
    /// <param name="meeting">That of the meeting.</param>
    public static string[] Of(string meeting, IdentifiedSection[] sections)
    {
        StatementIds ids = new(meeting);
        for (int i = 0; i < sections.Length; i++)
        {
            string key = sections[i].Number is string number ? Clean(number)
                : sections.Length == 1 ? ""
                : "s" + Text(i + 1);
            ids.Add(sections[i].Blocks, ids.Unique(key));
        }

        return ids._ids.ToArray();
    }

    private void Add(IdentifiedBlock[] blocks, string key)
    {
        // Keys of the items that enclose the present one, outermost first: an item of level 2 stands under one of level 1.
        List<IdentifiedItem> path = [];
        int bullets = 0;
        int ordinal = 0;
        foreach (IdentifiedBlock block in blocks)
        {
            if (!block.IsItem)
            {
                path.Clear();
                ordinal = Add(block, key, ordinal);
                continue;
            }

            while (path.Count > 0 && path[path.Count - 1].Level >= block.Level)
            {
                path.RemoveAt(path.Count - 1);
            }

            string parent = path.Count > 0 ? path[path.Count - 1].Key : key;
            string own = block.Number is string number ? Clean(number) : "b" + Text(++bullets);
            string itemKey = Unique(parent.Length == 0 ? own : parent + "." + own);
            path.Add(new IdentifiedItem(block.Level, itemKey));
            Add(block, itemKey, 0);
        }
    }

    private int Add(IdentifiedBlock block, string key, int ordinal)
    {
        string start = key.Length == 0 ? _meeting + "/" : _meeting + "/" + key + "/";
        for (int i = 0; i < block.Statements; i++)
        {
            ordinal++;
            _ids.Add(start + Text(ordinal));
        }

        return ordinal;
    }

    private string Unique(string key)
    {
        string unique = key;
        while (!_keys.Add(unique))
        {
            int repeat = (_repeats.TryGetValue(key, out int known) ? known : 1) + 1;
            _repeats[key] = repeat;
            unique = key + "~" + Text(repeat);
        }

        return unique;
    }

    /// <summary>A number as part of a key: what parts keys, and what is no letter, digit or mark, becomes "_".</summary>
    private static string Clean(string number)
    {
        char[] clean = number.ToCharArray();
        for (int i = 0; i < clean.Length; i++)
        {
            clean[i] = clean[i] is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '.' or '-' ? clean[i] : '_';
        }

        return new string(clean);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class IdentifiedItem(int level, string key)
    {
        public int Level { get; } = level;

        public string Key { get; } = key;
    }
}
