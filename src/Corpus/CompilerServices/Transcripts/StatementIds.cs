using System.Globalization;

namespace Corpus.CompilerServices;

/// <summary>
/// The one place where statements get their identifiers: meeting, key, ordinal. The key names what holds the statement:
/// a section's own paragraphs together ("3"), or one item ("3.1"). Numbers that a document uses twice, or that look like
/// another's key, are told apart by "~2", "~3" … in the order of the document, so that no two keys are the same whatever
/// the numbers are.
/// </summary>
/// <remarks>Made for the first identifier in a fresh process, as <see cref="TranscriptLine"/> is: arrays, and few methods.</remarks>
internal sealed class StatementIds(string meeting, int statements)
{
    private readonly StatementKeys _keys = new();
    private readonly string[] _ids = new string[statements];

    /// <summary>How many have their identifier.</summary>
    private int _count;

    /// <summary>The identifiers of all statements, in order.</summary>
    public static string[] Of(string meeting, Section[] sections, Block[] blocks, int statements)
    {
        StatementIds ids = new(meeting, statements);
        for (int i = 0; i < sections.Length; i++)
        {
            Section section = sections[i];
            string key = section.Number is string number ? StatementKeys.Clean(number)
                : sections.Length == 1 ? ""
                : "s" + (i + 1).ToString(CultureInfo.InvariantCulture);
            ids.Add(blocks, section.FirstBlock, i + 1 < sections.Length ? sections[i + 1].FirstBlock : blocks.Length, ids._keys.Unique(key));
        }

        return ids._ids;
    }

    /// <summary>Adds the statements of a section.</summary>
    private void Add(Block[] blocks, int first, int end, string key)
    {
        EnclosingItem? path = null;
        int bullets = 0;
        int ordinal = 0;
        for (int i = first; i < end; i++)
        {
            int behind = i + 1 < blocks.Length ? blocks[i + 1].FirstStatement : _ids.Length;
            if (blocks[i] is not Item item)
            {
                path = null;
                ordinal = Add(behind, key, ordinal);
                continue;
            }

            while (path is not null && path.Level >= item.Level)
            {
                path = path.Parent;
            }

            string parent = path is null ? key : path.Key;
            string own = item.Number is string number ? StatementKeys.Clean(number) : "b" + (++bullets).ToString(CultureInfo.InvariantCulture);
            string itemKey = _keys.Unique(parent.Length == 0 ? own : parent + "." + own);
            path = new EnclosingItem(item.Level, itemKey, path);
            Add(behind, itemKey, 0);
        }
    }

    /// <summary>Adds the statements up to one, numbered on from an ordinal.</summary>
    private int Add(int end, string key, int ordinal)
    {
        string prefix = key.Length == 0 ? meeting + "/" : meeting + "/" + key + "/";
        for (; _count < end; _count++)
        {
            ordinal++;
            _ids[_count] = prefix + ordinal.ToString(CultureInfo.InvariantCulture);
        }

        return ordinal;
    }

    /// <summary>An item that the present one stands in, and what that one stands in: an item of level 2 stands under one of level 1.</summary>
    private sealed class EnclosingItem(int level, string key, EnclosingItem? parent)
    {
        public readonly int Level = level;
        public readonly string Key = key;
        public readonly EnclosingItem? Parent = parent;
    }
}
