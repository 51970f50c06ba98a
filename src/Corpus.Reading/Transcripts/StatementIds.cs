using System.Globalization;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// The one place where statements get their identifiers: meeting, key, ordinal. The key names what holds the statement:
/// a section's own paragraphs together ("3"), or one item ("3.1"). Numbers that a document uses twice, or that look like
/// another's key, are told apart by "~2", "~3" … in the order of the document, so that no two keys are the same whatever
/// the numbers are.
/// </summary>
/// <remarks>Made for the first identifier in a fresh process, where each method has to be compiled: arrays, and few methods.</remarks>
internal sealed class StatementIds(string meeting, int statements)
{
    private readonly StatementKeys _keys = new();
    private readonly string[] _ids = new string[statements];

    /// <summary>How many have their identifier.</summary>
    private int _count;

    /// <summary>The identifiers of all statements, in order.</summary>
    /// <param name="meeting">That of the meeting.</param>
    /// <param name="statements">How many there are.</param>
    public static string[] Of(string meeting, IdentifiedSection[] sections, int statements)
    {
        StatementIds ids = new(meeting, statements);
        for (int i = 0; i < sections.Length; i++)
        {
            string key = sections[i].Number is string number ? StatementKeys.Clean(number)
                : sections.Length == 1 ? ""
                : "s" + (i + 1).ToString(CultureInfo.InvariantCulture);
            ids.Add(sections[i].Blocks, ids._keys.Unique(key));
        }

        return ids._ids;
    }

    /// <summary>Adds the statements of a section.</summary>
    private void Add(IdentifiedBlock[] blocks, string key)
    {
        EnclosingItem? path = null;
        int bullets = 0;
        int ordinal = 0;
        foreach (IdentifiedBlock block in blocks)
        {
            if (!block.IsItem)
            {
                path = null;
                ordinal = Add(block.Statements, key, ordinal);
                continue;
            }

            while (path is not null && path.Level >= block.Level)
            {
                path = path.Parent;
            }

            string parent = path is null ? key : path.Key;
            string own = block.Number is string number ? StatementKeys.Clean(number) : "b" + (++bullets).ToString(CultureInfo.InvariantCulture);
            string itemKey = _keys.Unique(parent.Length == 0 ? own : parent + "." + own);
            path = new EnclosingItem(block.Level, itemKey, path);
            Add(block.Statements, itemKey, 0);
        }
    }

    /// <summary>Adds so many statements, numbered on from an ordinal.</summary>
    private int Add(int count, string key, int ordinal)
    {
        string prefix = key.Length == 0 ? meeting + "/" : meeting + "/" + key + "/";
        for (int end = ordinal + count; ordinal < end; _count++)
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
