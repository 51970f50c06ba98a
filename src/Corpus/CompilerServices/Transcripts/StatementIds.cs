using System.Globalization;

namespace Corpus.CompilerServices;

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
    public static string[] Of(string meeting, Section[] sections)
    {
        StatementIds ids = new(meeting);
        for (int i = 0; i < sections.Length; i++)
        {
            Section section = sections[i];
            string key = section.Number is string number ? Clean(number)
                : sections.Length == 1 ? ""
                : string.Create(CultureInfo.InvariantCulture, $"s{i + 1}");
            ids.Add(section, ids.Unique(key));
        }

        return [.. ids._ids];
    }

    private void Add(Section section, string key)
    {
        // Keys of the items that enclose the present one, outermost first: an item of level 2 stands under one of level 1.
        List<(int Level, string Key)> path = [];
        int bullets = 0;
        int ordinal = 0;
        foreach (Block block in section.Blocks)
        {
            if (block is not Item item)
            {
                path.Clear();
                ordinal = Add(block, key, ordinal);
                continue;
            }

            while (path.Count > 0 && path[^1].Level >= item.Level)
            {
                path.RemoveAt(path.Count - 1);
            }

            string parent = path.Count > 0 ? path[^1].Key : key;
            string own = item.Number is string number ? Clean(number) : string.Create(CultureInfo.InvariantCulture, $"b{++bullets}");
            string itemKey = Unique(parent.Length == 0 ? own : $"{parent}.{own}");
            path.Add((item.Level, itemKey));
            Add(block, itemKey, 0);
        }
    }

    private int Add(Block block, string key, int ordinal)
    {
        for (int i = 0; i < block.Statements.Length; i++)
        {
            ordinal++;
            _ids.Add(key.Length == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{_meeting}/{ordinal}")
                : string.Create(CultureInfo.InvariantCulture, $"{_meeting}/{key}/{ordinal}"));
        }

        return ordinal;
    }

    private string Unique(string key)
    {
        string unique = key;
        while (!_keys.Add(unique))
        {
            int repeat = _repeats.GetValueOrDefault(key, 1) + 1;
            _repeats[key] = repeat;
            unique = string.Create(CultureInfo.InvariantCulture, $"{key}~{repeat}");
        }

        return unique;
    }

    /// <summary>A number as part of a key: what parts keys, and what is no letter, digit or mark, becomes "_".</summary>
    private static string Clean(string number) => string.Create(number.Length, number, static (clean, number) =>
    {
        for (int i = 0; i < number.Length; i++)
        {
            clean[i] = char.IsAsciiLetterOrDigit(number[i]) || number[i] is '.' or '-' ? number[i] : '_';
        }
    });
}
