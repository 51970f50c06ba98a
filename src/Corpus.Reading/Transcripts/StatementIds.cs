using System.Globalization;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// The one place where statements get their identifiers: meeting, key, ordinal. The key names what holds the statement:
/// a section's own paragraphs together ("3"), or one item ("3.1"). Numbers that a document uses twice, or that look like
/// another's key, are told apart by "~2", "~3" … in the order of the document, so that no two keys are the same whatever
/// the numbers are.
/// </summary>
/// <remarks>
/// A document that was read and a meeting of the library both walk through their sections and blocks, and tell of each. It is made for the
/// first identifier in a fresh process, where each method has to be compiled: few of them, and arrays.
/// </remarks>
/// <param name="meeting">The identifier of the meeting.</param>
/// <param name="statements">How many statements there are.</param>
internal sealed class StatementIds(string meeting, int statements)
{
    /// <summary>The identifiers, in order: all of them once every block was told of.</summary>
    public readonly string[] All = new string[statements];

    private readonly StatementKeys _keys = new();

    /// <summary>How many have their identifier.</summary>
    private int _count;

    private int _sections;
    private string _section = "";
    private EnclosingItem? _path;
    private int _bullets;

    /// <summary>How many statements of the section stand in its own paragraphs, so far.</summary>
    private int _ordinal;

    /// <summary>A section begins.</summary>
    /// <param name="number">As written; null when there is none.</param>
    /// <param name="isOnly">True when the document has no other.</param>
    public void Section(string? number, bool isOnly)
    {
        _sections++;
        _section = _keys.Unique(number is not null ? StatementKeys.Clean(number) : isOnly ? "" : "s" + _sections.ToString(CultureInfo.InvariantCulture));
        _path = null;
        _bullets = 0;
        _ordinal = 0;
    }

    /// <summary>A paragraph, with so many statements.</summary>
    public void Paragraph(int count)
    {
        _path = null;
        Number(_section, _ordinal, count);
        _ordinal += count;
    }

    /// <summary>An item, with so many statements.</summary>
    /// <param name="level">How deep it is nested, from 1.</param>
    /// <param name="number">Its number; null for a bare bullet.</param>
    /// <param name="count">How many statements it has.</param>
    public void Item(int level, string? number, int count)
    {
        while (_path is not null && _path.Level >= level)
        {
            _path = _path.Parent;
        }

        string parent = _path is null ? _section : _path.Key;
        string own = number is not null ? StatementKeys.Clean(number) : "b" + (++_bullets).ToString(CultureInfo.InvariantCulture);
        string key = _keys.Unique(parent.Length == 0 ? own : parent + "." + own);
        _path = new EnclosingItem(level, key, _path);
        Number(key, 0, count);
    }

    /// <summary>Gives the next statements their ordinals, on from one.</summary>
    private void Number(string key, int ordinal, int count)
    {
        string prefix = key.Length == 0 ? meeting + "/" : meeting + "/" + key + "/";
        for (int end = ordinal + count; ordinal < end; _count++)
        {
            ordinal++;
            All[_count] = prefix + ordinal.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>An item that the present one stands in, and what that one stands in: an item of level 2 stands under one of level 1.</summary>
    private sealed class EnclosingItem(int level, string key, EnclosingItem? parent)
    {
        public readonly int Level = level;
        public readonly string Key = key;
        public readonly EnclosingItem? Parent = parent;
    }
}
